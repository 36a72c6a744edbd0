package stele.cli;

/**
 * A file that was written.
 *
 * @param remark what the user should know about its content; empty for nothing
 */
record WrittenFile(String name, String remark) {}
