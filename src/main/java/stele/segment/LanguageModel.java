package stele.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import stele.bitext.Language;

/** OpenNLP's language detector for a hundred languages, 10 MB, loaded when first needed. */
final class LanguageModel {

  private static final String RESOURCE = "/langdetect-183.bin";

  /**
   * UTF-16 code units given to the detector. Judgement: a page is enough, and time grows with it.
   */
  private static final int SAMPLE = 2_000;

  /** Below this probability the result counts as a guess; judgement. */
  private static final double GUESS = 0.1;

  private LanguageModel() {}

  /**
   * The likeliest language.
   *
   * @param sure whether its probability is high enough to say it without a doubt
   * @param lead how many times as probable as the second one it is
   */
  record Guess(Language language, boolean sure, double lead) {}

  static Guess guess(String text) {
    opennlp.tools.langdetect.Language[] ranked =
        new LanguageDetectorME(Holder.MODEL)
            .predictLanguages(text.substring(0, Math.min(text.length(), SAMPLE)));
    String best = ranked[0].getLang();
    return new Guess(
        Language.of(Holder.SHORT.getOrDefault(best, best)),
        ranked[0].getConfidence() >= GUESS,
        ranked[0].getConfidence() / ranked[1].getConfidence());
  }

  /** Loaded on first use. */
  private static final class Holder {
    static final LanguageDetectorModel MODEL = read();
    static final Map<String, String> SHORT = shortCodes();

    private static LanguageDetectorModel read() {
      try (InputStream in = LanguageModel.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("no model " + RESOURCE + " on the class path");
        }
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the model " + RESOURCE, e);
      }
    }

    /** ISO 639-3 to the two-letter code, where there is one. */
    private static Map<String, String> shortCodes() {
      Map<String, String> codes = new HashMap<>();
      for (String line : WordList.lines("macrolanguages.txt")) {
        String[] cells = line.split(" ", -1);
        codes.put(cells[0], cells[1]);
      }
      for (String code : Locale.getISOLanguages()) {
        codes.putIfAbsent(Locale.forLanguageTag(code).getISO3Language(), code);
      }
      return codes;
    }
  }
}
