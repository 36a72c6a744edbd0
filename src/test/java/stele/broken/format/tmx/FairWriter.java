package stele.broken.format.tmx;

/** A format that minds its own. */
public record FairWriter() {}
