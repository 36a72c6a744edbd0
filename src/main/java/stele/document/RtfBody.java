package stele.document;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stele.bitext.InputException;
import stele.bitext.Paragraph.Cell;
import stele.bitext.Paragraph.Kind;

/**
 * The paragraphs of an RTF document. Bytes are of the code page of the font in use ({@code
 * \fcharset}), else of the document ({@code \ansicpg}); {@code \\u} gives UTF-16 code units and
 * gives the number of bytes that repeat them for old readers ({@code \\uc}).
 */
final class RtfBody {

  /** Deeper nesting is malicious. */
  private static final int DEEPEST = 10_000;

  /** The name of the property that holds the words of a shape of artistic letters. */
  private static final String ART = "gtextUNICODE";

  private final RtfTokens tokens;
  private final ExtractedText target;
  private final SymbolText symbols;
  private final Deque<RtfState> states = new ArrayDeque<>();
  private final RtfFonts fonts = new RtfFonts();
  private final Map<Integer, Integer> headings = new HashMap<>();
  private final Set<Integer> contents = new HashSet<>();
  private final StringBuilder styleName = new StringBuilder();
  private final StringBuilder property = new StringBuilder();
  private final StringBuilder value = new StringBuilder();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private final List<TextBlock> notes = new ArrayList<>();
  private final RtfTables tables = new RtfTables();
  private RtfState state;
  private int toSkip;

  RtfBody(RtfTokens tokens, ExtractedText target, SymbolText symbols) {
    this.tokens = tokens;
    this.target = target;
    this.symbols = symbols;
    this.state = new RtfState(new RtfFlow(Kind.TEXT, target.account()));
  }

  /** Adds all paragraphs to the text. */
  void read() throws InputException {
    for (RtfTokens.Kind kind = tokens.next(); kind != RtfTokens.Kind.END; kind = tokens.next()) {
      if (kind != RtfTokens.Kind.BYTE) {
        decodePending();
      }
      switch (kind) {
        case OPEN -> open();
        case CLOSE -> close();
        case CONTROL -> {
          if (toSkip > 0 && isCharacter(tokens.word())) {
            toSkip--;
          } else {
            control(tokens.word());
          }
          state.first = false;
        }
        case BYTE -> {
          if (toSkip > 0) {
            toSkip--;
          } else {
            pending.write(tokens.value());
          }
          state.first = false;
        }
        case END -> {}
      }
    }
    decodePending();
    if (!states.isEmpty()) {
      throw tokens.problem("the file is cut off here", "open the document and save it again");
    }
    addAll(state.flow.end());
    addAll(notes);
  }

  private void addAll(List<TextBlock> blocks) throws InputException {
    for (TextBlock block : blocks) {
      target.add(block.text(), block.kind(), block.level(), block.cell());
    }
  }

  private void open() throws InputException {
    if (states.size() >= DEEPEST) {
      throw tokens.problem("groups are nested deeper than in any real document", "");
    }
    states.push(state);
    state = state.inner();
    toSkip = 0;
  }

  private void close() {
    if (states.isEmpty()) {
      // Some programs write one brace too many, and Word reads on.
      return;
    }
    RtfState done = state;
    if (done.styles && done.style >= 0) {
      endStyle();
    }
    state = states.pop();
    toSkip = 0;
    if (done.flow != state.flow) {
      endFlow(done.flow);
    }
    if (done.leaving != null && state.leaving == null) {
      target.account().leaveOut(done.leaving, done.left);
    }
    if (done.field != state.field) {
      endField(done);
    }
    if (done.propertyValue && !state.propertyValue) {
      endProperty();
    }
  }

  private void endFlow(RtfFlow flow) {
    if (flow.kind() == Kind.FOOTNOTE) {
      notes.addAll(flow.end());
    } else {
      state.flow.addBoxes(flow.end());
    }
  }

  /** A field without a result may show what its code says. */
  private void endField(RtfState done) {
    if (!done.field.shows && state.leaving == null) {
      String shown = DocxFields.shown(done.field.code.toString(), symbols);
      if (!shown.isEmpty()) {
        append(shown);
      }
    }
  }

  private void endProperty() {
    if (property.toString().strip().equals(ART) && !state.outerWithoutText) {
      String words = value.toString().strip();
      target.account().see(words);
      state.flow.addBoxes(List.of(new TextBlock(words, Kind.TEXT)));
    }
    property.setLength(0);
    value.setLength(0);
  }

  /** Signs that count as one character where {@code \\u} is repeated. */
  private static boolean isCharacter(String word) {
    return word.length() == 1 && !Character.isLetter(word.charAt(0)) && !word.equals("*");
  }

  private void control(String word) throws InputException {
    if (state.first && word.equals("*")) {
      state.starred = true;
      return;
    }
    if (state.first || state.starred) {
      destination(word, state.starred);
      state.starred = false;
    }
    switch (word) {
      case "bin" -> tokens.skip(tokens.number(0));
      case "fonttbl" -> state.fonts = true;
      case "stylesheet" -> state.styles = true;
      case "ansicpg" -> fonts.setPage(tokens.number(1252));
      case "mac" -> fonts.setPage(10000);
      case "pc" -> fonts.setPage(437);
      case "pca" -> fonts.setPage(850);
      case "deff" -> fonts.setStandard(tokens.number(0));
      case "f" -> state.font = tokens.number(0);
      case "fcharset" -> {
        if (state.fonts) {
          fonts.setCharset(state.font, tokens.number(0));
        }
      }
      case "uc" -> state.repeats = Math.max(0, tokens.number(1));
      case "u" -> {
        append(String.valueOf((char) tokens.number(0)));
        toSkip = state.repeats;
      }
      case "v" -> state.hidden = tokens.number(1) != 0;
      case "deleted" -> state.deleted = tokens.number(1) != 0;
      case "plain" -> {
        state.hidden = false;
        state.deleted = false;
        state.font = -1;
      }
      default -> {
        if (!state.withoutText) {
          paragraphControl(word);
        }
      }
    }
  }

  /** The first word of a group may say what it is. */
  private void destination(String word, boolean starred) {
    boolean within = state.withoutText;
    if (RtfDestinations.isShape(word)) {
      state.shape = !within;
      state.outerWithoutText = within;
      state.withoutText = true;
    } else if (state.shape && RtfDestinations.isTextBox(word)) {
      state.shape = false;
      state.withoutText = state.outerWithoutText;
      state.flow = new RtfFlow(Kind.TEXT, target.account());
    } else if (word.equals("upr")) {
      state.twoForms = true;
      state.outerWithoutText = within;
      state.withoutText = true;
    } else if (word.equals("ud") && state.twoForms) {
      state.twoForms = false;
      state.withoutText = state.outerWithoutText;
    } else if (RtfDestinations.isWithoutText(word, starred)) {
      state.withoutText = true;
    } else {
      textDestination(word);
    }
  }

  private void textDestination(String word) {
    Optional<Leaving> leaving = RtfDestinations.leaving(word);
    if (leaving.isPresent() && state.leaving == null) {
      state.leaving = leaving.get();
      state.left = new StringBuilder();
      state.flow = new RtfFlow(Kind.TEXT, target.account());
    }
    switch (word) {
      case "field" -> {
        state.field = new RtfState.Field();
        state.inCode = false;
      }
      case "fldinst" -> state.inCode = true;
      case "fldrslt" -> {
        state.inCode = false;
        state.inContents |= DocxFields.isContents(state.field.code.toString());
      }
      case "footnote" -> {
        if (!state.withoutText) {
          state.flow = new RtfFlow(Kind.FOOTNOTE, target.account());
        }
      }
      case "sn" -> state.propertyName = state.shape;
      case "sv" -> state.propertyValue = state.shape;
      default -> {}
    }
  }

  private void paragraphControl(String word) throws InputException {
    switch (word) {
      case "pard" -> state.flow.resetParagraph();
      case "s" -> style();
      case "outlinelevel" -> outlineLevel();
      case "intbl" -> state.flow.setTableLevel(Math.max(1, state.flow.tableLevel()));
      case "itap" -> state.flow.setTableLevel(tokens.number(0));
      case "ls" -> state.flow.setListed();
      case "ilvl" -> state.flow.setItemLevel(tokens.number(0) + 1);
      case "dropcapt", "dropcapli" -> state.flow.drop();
      case "par", "sect" -> endParagraph(state.flow.tableLevel());
      case "cell" -> endCell(1);
      case "nestcell" -> endCell(Math.max(2, state.flow.tableLevel()));
      case "row" -> {
        tables.endRow(1);
        state.flow.setTableLevel(0);
      }
      case "nestrow" -> tables.endRow(Math.max(2, state.flow.tableLevel()));
      default -> append(RtfDestinations.character(word));
    }
  }

  private void style() {
    if (state.styles) {
      state.style = tokens.number(0);
    } else if (isShown()) {
      state.flow.setHeading(headings.getOrDefault(tokens.number(0), 0));
      state.flow.setContentsStyle(contents.contains(tokens.number(0)));
    }
  }

  private void outlineLevel() {
    int level = tokens.number(9);
    if (level >= 9) {
      return;
    }
    if (!state.styles) {
      state.flow.setHeading(level + 1);
    } else if (state.style >= 0) {
      headings.put(state.style, level + 1);
    }
  }

  private boolean isShown() {
    return !state.withoutText && state.leaving == null;
  }

  private void append(String raw) {
    if (raw.isEmpty()) {
      return;
    }
    if (state.withoutText) {
      appendToProperty(raw);
    } else if (state.fonts) {
      fonts.addName(state.font, raw);
    } else if (state.styles) {
      styleName.append(raw);
    } else {
      appendText(raw);
    }
  }

  private void appendToProperty(String raw) {
    if (state.shape && state.propertyName) {
      property.append(raw);
    } else if (state.shape && state.propertyValue) {
      value.append(raw);
    }
  }

  private void appendText(String raw) {
    String text = state.inCode ? raw : symbols.shown(fonts.name(state.font), raw);
    target.account().see(text);
    if (state.inCode) {
      state.field.code.append(text);
    }
    if (state.leaving != null) {
      state.left.append(text);
    } else if (state.hidden || state.deleted) {
      state.flow.leaveOut(state.deleted ? Leaving.DELETIONS : Leaving.HIDDEN, text);
    } else {
      state.field.shows = true;
      state.flow.append(text, state.inContents);
    }
  }

  private void decodePending() {
    if (pending.size() > 0) {
      append(pending.toString(fonts.charset(state.font)));
      pending.reset();
    }
  }

  private void endParagraph(int level) throws InputException {
    if (!isShown()) {
      return;
    }
    boolean inText = states.isEmpty() || state.flow == states.peekLast().flow;
    Optional<Cell> cell = inText ? tables.cell(level) : Optional.empty();
    state.flow.endParagraph(cell);
    if (inText) {
      addAll(state.flow.take());
    }
  }

  private void endCell(int level) throws InputException {
    if (isShown()) {
      endParagraph(level);
      tables.endCell();
    }
  }

  private void endStyle() {
    String name = styleName.toString().strip().toLowerCase(Locale.ROOT).replaceFirst(";$", "");
    if (name.matches("heading [1-9]")) {
      headings.put(state.style, Character.digit(name.charAt(8), 10));
    } else if (name.startsWith("heading ")) {
      headings.putIfAbsent(state.style, 1);
    } else if (name.equals("title") || name.equals("subtitle")) {
      headings.put(state.style, name.equals("title") ? 1 : 2);
    } else if (name.matches("toc \\d|table of figures")) {
      contents.add(state.style);
    }
    styleName.setLength(0);
  }
}
