package stele.bitext;

import java.util.function.Function;

/**
 * A message for the person at the keyboard: what is wrong, where, and what to do.
 *
 * @param file the file as the user named it; empty where no file is to blame
 * @param place line, byte or element within it; empty where there is none
 * @param cause what is wrong, a clause without a final stop
 * @param remedy what to do
 */
public record Problem(String file, String place, String cause, Remedy remedy) {

  /** With plain advice, a clause without a final stop; empty for none. */
  public Problem(String file, String place, String cause, String advice) {
    this(file, place, cause, Remedy.advice(advice));
  }

  public static Problem of(String file, String cause, String advice) {
    return of(file, cause, Remedy.advice(advice));
  }

  public static Problem of(String file, String cause, Remedy remedy) {
    return new Problem(file, "", cause, remedy);
  }

  public static Problem general(String cause, String advice) {
    return general(cause, Remedy.advice(advice));
  }

  public static Problem general(String cause, Remedy remedy) {
    return new Problem("", "", cause, remedy);
  }

  /** One line: {@code file: place: cause; remedy}. */
  public String message() {
    return message(Remedy::words);
  }

  /** One line, the remedy in the words of a front end. */
  public String message(Function<Remedy, String> wording) {
    StringBuilder line = new StringBuilder();
    for (String part : new String[] {file, place}) {
      if (!part.isEmpty()) {
        line.append(part).append(": ");
      }
    }
    line.append(cause);
    return remedy.isNone()
        ? line.toString()
        : line.append("; ").append(wording.apply(remedy)).toString();
  }
}
