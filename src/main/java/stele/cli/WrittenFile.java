package stele.cli;

import java.util.Map;

/**
 * A file that was written.
 *
 * @param remark what the user should know about its content; empty for nothing
 * @param counts the same for programs; empty for nothing
 */
record WrittenFile(String name, String remark, Map<String, Object> counts) {

  WrittenFile(String name, String remark) {
    this(name, remark, Map.of());
  }
}
