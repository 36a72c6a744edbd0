package stele.broken.pipeline;

/** What no stage may know. */
public final class Composer {}
