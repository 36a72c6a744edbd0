package stele.document;

import java.util.Locale;

/** What readers leave out of a text on purpose, and say so. */
enum Leaving {
  HEADS_AND_FEET("head or foot of a page", "heads and feet of pages"),
  CONTENTS("line of a table of contents", "lines of tables of contents"),
  COMMENTS("comment", "comments"),
  DELETIONS("tracked deletion", "tracked deletions"),
  HIDDEN("hidden passage", "hidden passages"),
  FIELD_CODES("code of a field", "codes of fields"),
  NAVIGATION("line of navigation", "lines of navigation"),
  CONTROLS("control of a form", "controls of forms"),
  SCRIPTS("script or style sheet", "scripts and style sheets"),
  NOTE_MARKS("mark of a note", "marks of notes"),
  NOTES_WITHOUT_MARKS("note that nothing refers to", "notes that nothing refers to"),
  NUMBERING("number of a list item", "numbers of list items"),
  DESCRIPTIONS("description of a picture", "descriptions of pictures"),
  BUILDING_BLOCKS("stock of building blocks", "stocks of building blocks"),
  READINGS("reading beside characters", "readings beside characters"),
  VOICES("name of a speaker", "names of speakers"),
  REPEATS("line shown before", "lines shown before"),
  ANNOTATIONS("annotation of a page", "annotations of pages"),
  DRAWINGS("text in a drawing, head or foot", "texts in drawings, heads and feet"),
  HYPHENS("hyphen at the end of a line", "hyphens at the ends of lines"),
  METADATA("line about the document", "lines about the document"),
  PAGE_NUMBERS("number of a page", "numbers of pages"),
  PAGES_ASIDE("page outside the order of reading", "pages outside the order of reading"),
  LETTERING("lettering in a drawing", "letterings in drawings"),
  ALTERNATIVES(
      "text for programs that cannot show a part", "texts for programs that cannot show a part");

  private final String one;
  private final String many;

  Leaving(String one, String many) {
    this.one = one;
    this.many = many;
  }

  /** {@code 2 comments}. */
  String counted(int count) {
    return "%s %s".formatted(String.format(Locale.ROOT, "%,d", count), count == 1 ? one : many);
  }
}
