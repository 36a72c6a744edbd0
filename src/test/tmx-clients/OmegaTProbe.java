import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.omegat.core.Core;
import org.omegat.core.data.ExternalTMFactory;
import org.omegat.core.data.ITMXEntry;
import org.omegat.core.segmentation.SRX;
import org.omegat.core.segmentation.Segmenter;
import org.omegat.util.Language;

/**
 * Loads memories as OmegaT loads the files of a project's tm folder and prints what it got: source
 * and target of an entry a line, Base64 of UTF-8, a tab between.
 *
 * <p>Arguments: the project's source language, its target language, the files.
 */
final class OmegaTProbe {

  private OmegaTProbe() {}

  public static void main(String[] args) throws Exception {
    Core.setSegmenter(new Segmenter(SRX.getDefault()));
    for (String file : List.of(args).subList(2, args.length)) {
      var memory =
          new ExternalTMFactory.TMXLoader(new File(file))
              .setDoSegmenting(true)
              .load(new Language(args[0]), new Language(args[1]));
      for (ITMXEntry entry : memory.getEntries()) {
        System.out.println(
            base64(entry.getSourceText()) + "\t" + base64(entry.getTranslationText()));
      }
    }
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
