package stele.validate;

/**
 * One thing that was found.
 *
 * @param line counted from 1; 0 where it is about the file as a whole
 * @param message what is wrong, a clause without a final stop
 */
public record Finding(Rule rule, int line, String message) {}
