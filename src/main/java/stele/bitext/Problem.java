package stele.bitext;

/**
 * Something the person at the keyboard should know: what is wrong, where, and what to do.
 *
 * @param file the file as the user named it; empty where no file is to blame
 * @param place line, byte or element within it; empty where there is none
 * @param cause what is wrong, a clause without a final stop
 * @param remedy what to do, a clause without a final stop; empty where nothing can be done
 */
public record Problem(String file, String place, String cause, String remedy) {

  public static Problem of(String file, String cause, String remedy) {
    return new Problem(file, "", cause, remedy);
  }

  public static Problem general(String cause, String remedy) {
    return new Problem("", "", cause, remedy);
  }

  /** One line: {@code file: place: cause; remedy}. */
  public String message() {
    StringBuilder line = new StringBuilder();
    for (String part : new String[] {file, place}) {
      if (!part.isEmpty()) {
        line.append(part).append(": ");
      }
    }
    line.append(cause);
    return remedy.isEmpty() ? line.toString() : line.append("; ").append(remedy).toString();
  }
}
