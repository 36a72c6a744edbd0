package stele.broken.bitext;

/** What all rooms may know. */
public record Value(String name) {}
