package stele.evaluate;

import java.util.OptionalDouble;

/**
 * A system bead and the gold's judgement.
 *
 * @param bead 0-based place in the system's list
 * @param confidence what the system claimed; absent where it claimed nothing
 */
public record JudgedBead(int bead, OptionalDouble confidence, boolean right) {}
