package stele.format.xliff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.bitext.Segment;
import stele.format.ReadAlignment;
import stele.io.StreamedSource;

/** XLIFF 1.2 as Trados, memoQ and Phrase write it, with segments in its units. */
final class XliffSegmentsTest {

  private static ReadAlignment read(String units) throws InputException {
    String file =
        "<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2' xmlns:sdl='s' xmlns:mq='q'"
            + " xmlns:m='m' version='1.2'><file original='a' source-language='en'"
            + " target-language='de'><header><note>About it</note></header><body>\n"
            + units
            + "</body></file></xliff>";
    return new XliffAlignmentReader(Optional.empty())
        .read(StreamedSource.of("a.sdlxliff", file.getBytes(StandardCharsets.UTF_8)));
  }

  /** Every bead as {@code source = target status}. */
  private static List<String> beads(String units) throws InputException {
    Alignment alignment = read(units).alignment();
    return alignment.beads().stream()
        .map(
            bead ->
                "%s = %s %s"
                    .formatted(
                        text(alignment, bead, 0), text(alignment, bead, 1), bead.status().word()))
        .toList();
  }

  private static String text(Alignment alignment, Bead bead, int version) {
    return alignment
        .documents()
        .get(version)
        .segments()
        .subList(bead.runs().get(version).start(), bead.runs().get(version).end())
        .stream()
        .map(Segment::text)
        .collect(Collectors.joining(" / "));
  }

  private static List<String> warnings(String units) throws InputException {
    return read(units).warnings().stream().map(Problem::cause).toList();
  }

  private static String segment(String mid, String text) {
    return "<mrk mtype='seg' mid='%s'>%s</mrk>".formatted(mid, text);
  }

  private static String unit(String source, String target, String more) {
    return "<trans-unit id='u'><source>all</source><seg-source>%s</seg-source><target>%s</target>%s</trans-unit>"
        .formatted(source, target, more);
  }

  @Test
  void eachSegmentIsABead() throws InputException {
    String units =
        unit(
            segment("1", "The door is <g id='5'>open</g>.")
                + " "
                + segment("2", "Come in now.")
                + " "
                + segment("3", "Third one."),
            segment("1", "Die Tür ist <g id='5'>offen</g>.")
                + " "
                + segment("2", "Komm <x id='7'/>herein.")
                + "<mrk mtype='seg' mid='3'/>",
            "<sdl:seg-defs><sdl:seg id='1' conf='Translated'/><sdl:seg id='2'"
                + " conf='ApprovedSignOff'/><sdl:seg id='3' conf='Draft'/></sdl:seg-defs>");

    assertThat(beads(units))
        .containsExactly(
            "The door is open. = Die Tür ist offen. auto",
            "Come in now. = Komm herein. accepted",
            "Third one. =  auto");
    assertThat(warnings(units))
        .containsExactly("formatting codes of 2 texts are left out (the first here)");
  }

  @Test
  void segmentsWithinFormattingAreFoundAndOrderDoesNotMatter() throws InputException {
    assertThat(
            beads(
                unit(
                    "<g id='1'>" + segment("a", "One.") + segment("b", "Two.") + "</g>",
                    segment("b", "Zwei.") + segment("a", "Eins."),
                    "")))
        .containsExactly("One. = Eins. auto", "Two. = Zwei. auto");
  }

  @Test
  void nothingOfAUnitIsLost() throws InputException {
    String units =
        unit(
            segment("1", "One.") + " between " + segment("2", "Two."),
            segment("1", "Eins.") + segment("9", "Neun."),
            "");

    assertThat(beads(units))
        .containsExactly("One. = Eins. auto", "between =  auto", "Two. =  auto", " = Neun. auto");
    assertThat(warnings(units))
        .containsExactly("a text between the segments of a unit is kept as one-sided");
  }

  @Test
  void aSideThatIsNotSegmentedGoesWithAllSegmentsOfTheOther() throws InputException {
    assertThat(beads(unit(segment("1", "One.") + segment("2", "Two."), "Eins. Zwei.", "")))
        .containsExactly("One. / Two. = Eins. Zwei. auto");
    assertThat(
            beads(
                "<trans-unit id='u'><source>One. Two.</source><target>"
                    + segment("1", "Eins.")
                    + segment("2", "Zwei.")
                    + "</target></trans-unit>"))
        .containsExactly("One. Two. = Eins. / Zwei. auto");
    assertThat(
            beads(
                "<trans-unit id='u'><source>"
                    + segment("1", "One.")
                    + segment("2", "Two.")
                    + "</source></trans-unit>"))
        .containsExactly("One. =  auto", "Two. =  auto");
  }

  @Test
  void whatIsNotToBeTranslatedAndHasNoTargetIsLeftOutAndCounted() throws InputException {
    String units =
        "<trans-unit id='a' translate='no'><source>&lt;locked&gt;</source></trans-unit>"
            + "<trans-unit id='b' translate='no'><source>Stele</source><target>Stele</target></trans-unit>";

    assertThat(beads(units)).containsExactly("Stele = Stele auto");
    assertThat(warnings(units))
        .containsExactly("a unit that is not to be translated has no target and is left out");
  }

  @Test
  void deletionsThatAreTrackedAreLeftOut() throws InputException {
    String units =
        unit(
            segment("1", "One."),
            segment(
                "1", "<mrk mtype='x-sdl-added'>Ein</mrk><mrk mtype='x-sdl-deleted'>Zwei</mrk>s."),
            "");

    assertThat(beads(units)).containsExactly("One. = Eins. auto");
    assertThat(warnings(units)).contains("a tracked deletion in a text is left out");
  }

  @Test
  void matchesAndEarlierVersionsOfMemoqAreNoText() throws InputException {
    assertThat(
            beads(
                "<trans-unit id='1' mq:status='Reviewer1Confirmed'><source>One.</source><target>Eins."
                    + "</target><mq:insertedmatch><source>Old.</source><target>Alt.</target>"
                    + "</mq:insertedmatch><mq:minorversions><mq:historical-unit><source>Older."
                    + "</source></mq:historical-unit></mq:minorversions></trans-unit>"
                    + "<trans-unit id='2' mq:status='Rejected'><source>Two.</source>"
                    + "<target>Drei.</target></trans-unit>"
                    + "<trans-unit id='3' mq:status='Pretranslated'><source>Four.</source>"
                    + "<target>Vier.</target></trans-unit>"))
        .containsExactly("One. = Eins. accepted", "Two. = Drei. rejected", "Four. = Vier. auto");
  }

  @Test
  void theStatesOfPhraseAndOfXliffCount() throws InputException {
    assertThat(
            beads(
                "<group m:para-id='1'><trans-unit id='1' m:confirmed='1'><source>One.</source>"
                    + "<target>Eins.</target></trans-unit><trans-unit id='2' m:confirmed='0'>"
                    + "<source>Two.</source><target>Zwei.</target></trans-unit></group>"
                    + "<trans-unit id='3'><source>Three.</source><target state='signed-off'>Drei."
                    + "</target></trans-unit><trans-unit id='4' approved='yes'><source>Four."
                    + "</source><target state='translated'>Vier.</target></trans-unit>"))
        .containsExactly(
            "One. = Eins. accepted",
            "Two. = Zwei. auto",
            "Three. = Drei. accepted",
            "Four. = Vier. accepted");
  }
}
