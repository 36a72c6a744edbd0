package stele.validate;

/**
 * A fault, or something worth knowing, in a file.
 *
 * @param line counted from 1; 0 where it is about the file as a whole
 * @param message what is wrong, a clause without a final stop
 */
public record Finding(Rule rule, int line, String message) {}
