package stele.text;

import java.text.Normalizer;
import java.util.Locale;

/** The forms in which texts are compared: lower case, and {@code ё} as {@code е}. */
public final class Folding {

  private Folding() {}

  /** Letter by letter, so that positions stay the same; in full, {@code İ} would become two. */
  public static String keepingLength(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char small = Character.toLowerCase(text.charAt(i));
      folded.append(small == 'ё' ? 'е' : small);
    }
    return folded.toString();
  }

  /** Composed (NFC) first, so that a letter and its accent equal the letter with it. */
  public static String composed(String text) {
    return withoutYo(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
  }

  /** {@code ё} as {@code е}, and {@code Ё} as {@code Е}; the case stays. */
  public static String withoutYo(String text) {
    return text.replace('ё', 'е').replace('Ё', 'Е');
  }
}
