/**
 * Classes that break the walls on purpose, so that each rule of {@code ArchitectureTest} is seen to
 * fail. Those named Fair do what their room may do and must not be reported.
 */
package stele.broken;
