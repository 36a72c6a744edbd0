package example;

import java.io.IOException;
import java.nio.file.Path;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.InputException;
import stele.pipeline.AlignmentResult;
import stele.pipeline.Stele;
import stele.pipeline.Version;

/** Aligns two versions of a text, prints the beads and writes a translation memory. */
public final class AlignTexts {

  private AlignTexts() {}

  /** Takes the name of the memory. */
  public static void main(String[] arguments) throws InputException, IOException {
    String english =
        "The ferry leaves at seven. It is late today, because the captain overslept.\n\n"
            + "All 24 passengers drink tea. Nobody complains.\n";
    String german =
        "Die Fähre fährt um sieben. Heute ist sie zu spät. Der Kapitän hat verschlafen.\n\n"
            + "Alle 24 Passagiere trinken Tee. Niemand beklagt sich.\n";
    Path memory = Path.of(arguments[0]);

    Stele stele = Stele.standard();
    AlignmentResult result = stele.align(Version.text("en", english), Version.text("de", german));
    result.warnings().forEach(warning -> System.err.println(warning.message()));
    Alignment alignment = result.alignment();
    for (Bead bead : alignment.beads()) {
      System.out.println(bead.shape() + " " + alignment.textsOf(bead));
    }
    stele.write(alignment, memory);
  }
}
