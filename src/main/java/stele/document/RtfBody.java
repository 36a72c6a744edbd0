package stele.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stele.bitext.InputException;
import stele.bitext.Paragraph.Kind;

/**
 * The paragraphs of an RTF document. Bytes are of the code page of the font in use ({@code
 * \fcharset}), else of the document ({@code \ansicpg}); {@code \\u} gives UTF-16 code units and
 * gives the number of bytes that repeat them for old readers ({@code \\uc}).
 */
final class RtfBody {

  /** Deeper nesting is malicious. */
  private static final int DEEPEST = 10_000;

  private record Block(String text, Kind kind) {}

  /** The state that a group inherits from the one around it. */
  private static final class State {
    private boolean skip;
    private boolean fonts;
    private boolean styles;
    private boolean hidden;
    private boolean note;
    private int repeats = 1;
    private int font = -1;
    private boolean first = true;
    private boolean starred;
    private int style = -1;

    State inner() {
      State inner = new State();
      inner.skip = skip;
      inner.fonts = fonts;
      inner.styles = styles;
      inner.hidden = hidden;
      inner.note = note;
      inner.repeats = repeats;
      inner.font = font;
      return inner;
    }
  }

  private final RtfTokens tokens;
  private final ExtractedText target;
  private final Deque<State> states = new ArrayDeque<>();
  private final Map<Integer, Charset> fontCharsets = new HashMap<>();
  private final Set<Integer> headings = new HashSet<>();
  private final StringBuilder styleName = new StringBuilder();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private final List<Block> notes = new ArrayList<>();
  private final StringBuilder noteText = new StringBuilder();
  private final StringBuilder text = new StringBuilder();
  private Charset pageCharset = RtfCharsets.ofPage(1252);
  private State state = new State();
  private int toSkip;
  private boolean heading;
  private boolean inTable;
  private boolean listItem;

  RtfBody(RtfTokens tokens, ExtractedText target) {
    this.tokens = tokens;
    this.target = target;
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
    endParagraph(Kind.TEXT);
    for (Block note : notes) {
      target.add(note.text(), note.kind());
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

  private void close() throws InputException {
    if (states.isEmpty()) {
      throw tokens.problem("a group ends here that was not opened", "open it and save it again");
    }
    if (state.styles && state.style >= 0) {
      endStyle();
    }
    boolean noteEnds = state.note && !states.peek().note;
    state = states.pop();
    toSkip = 0;
    if (noteEnds) {
      endNote();
    }
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
    boolean unknown = state.starred && !RtfDestinations.isTextThoughStarred(word);
    state.starred = false;
    if (unknown || (state.first && RtfDestinations.isLeftOut(word))) {
      state.skip = true;
    }
    switch (word) {
      case "bin" -> tokens.skip(tokens.number(0));
      case "fonttbl" -> state.fonts = true;
      case "stylesheet" -> state.styles = true;
      case "ansicpg" -> pageCharset = RtfCharsets.ofPage(tokens.number(1252));
      case "mac" -> pageCharset = RtfCharsets.ofPage(10000);
      case "pc" -> pageCharset = RtfCharsets.ofPage(437);
      case "pca" -> pageCharset = RtfCharsets.ofPage(850);
      case "f" -> state.font = tokens.number(0);
      case "fcharset" -> {
        if (state.fonts) {
          RtfCharsets.ofFont(tokens.number(0))
              .ifPresent(charset -> fontCharsets.put(state.font, charset));
        }
      }
      case "uc" -> state.repeats = Math.max(0, tokens.number(1));
      case "u" -> {
        append(String.valueOf((char) tokens.number(0)));
        toSkip = state.repeats;
      }
      case "v" -> state.hidden = tokens.number(1) != 0;
      case "deleted" -> state.hidden = tokens.number(1) != 0;
      case "plain" -> {
        state.hidden = false;
        state.font = -1;
      }
      case "footnote" -> state.note = true;
      default -> paragraphControl(word);
    }
  }

  private void paragraphControl(String word) throws InputException {
    switch (word) {
      case "pard" -> {
        heading = false;
        inTable = false;
        listItem = false;
      }
      case "s" -> {
        if (state.styles) {
          state.style = tokens.number(0);
        } else {
          heading = headings.contains(tokens.number(0));
        }
      }
      case "outlinelevel" -> {
        if (state.styles && state.style >= 0 && tokens.number(9) < 9) {
          headings.add(state.style);
        }
        heading |= !state.styles && tokens.number(9) < 9;
      }
      case "intbl" -> inTable = true;
      case "ls" -> listItem = true;
      case "par", "sect" -> endParagraph(inTable ? Kind.TABLE_CELL : Kind.TEXT);
      case "cell", "nestcell" -> endParagraph(Kind.TABLE_CELL);
      case "row", "nestrow" -> inTable = false;
      case "page", "column" -> append(" ");
      default -> append(RtfDestinations.character(word));
    }
  }

  private void append(String characters) {
    if (state.skip || state.fonts || characters.isEmpty()) {
      return;
    }
    if (state.styles) {
      styleName.append(characters);
    } else if (!state.hidden) {
      (state.note ? noteText : text).append(characters);
    }
  }

  private void decodePending() {
    if (pending.size() > 0) {
      Charset charset = fontCharsets.getOrDefault(state.font, pageCharset);
      append(pending.toString(charset));
      pending.reset();
    }
  }

  private void endParagraph(Kind kind) throws InputException {
    if (state.skip) {
      return;
    }
    if (state.note) {
      endNote();
      return;
    }
    Kind actual = heading ? Kind.HEADING : kind == Kind.TEXT && listItem ? Kind.LIST_ITEM : kind;
    target.add(text, actual);
    text.setLength(0);
  }

  private void endNote() {
    notes.add(new Block(noteText.toString(), Kind.FOOTNOTE));
    noteText.setLength(0);
  }

  private void endStyle() {
    String name = styleName.toString().strip().toLowerCase(java.util.Locale.ROOT);
    if (name.startsWith("heading ") || name.matches("(sub)?title;?")) {
      headings.add(state.style);
    }
    styleName.setLength(0);
  }
}
