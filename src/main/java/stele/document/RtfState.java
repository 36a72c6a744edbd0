package stele.document;

/** The state that a group of an RTF document inherits from the one around it. */
final class RtfState {

  /** A field: its code, and whether it has shown anything. */
  static final class Field {
    final StringBuilder code = new StringBuilder();
    boolean shows;
  }

  boolean withoutText;
  boolean fonts;
  boolean styles;
  boolean hidden;
  boolean deleted;
  int repeats = 1;
  int font = -1;
  RtfFlow flow;

  /** Why the group is left out; null if it is not. */
  Leaving leaving;

  /** What is left out of the outermost group that is. */
  StringBuilder left = new StringBuilder();

  /** The innermost field, and whether the place is in its code. */
  Field field = new Field();

  boolean inCode;
  boolean inContents;

  /** Of a group with two forms, or a shape: whether what is around it is without text. */
  boolean outerWithoutText;

  boolean twoForms;
  boolean shape;
  boolean propertyName;
  boolean propertyValue;

  // Not inherited.
  boolean first = true;
  boolean starred;
  int style = -1;

  RtfState(RtfFlow flow) {
    this.flow = flow;
  }

  RtfState inner() {
    RtfState inner = new RtfState(flow);
    inner.withoutText = withoutText;
    inner.fonts = fonts;
    inner.styles = styles;
    inner.hidden = hidden;
    inner.deleted = deleted;
    inner.repeats = repeats;
    inner.font = font;
    inner.leaving = leaving;
    inner.left = left;
    inner.field = field;
    inner.inCode = inCode;
    inner.inContents = inContents;
    inner.outerWithoutText = outerWithoutText;
    inner.twoForms = twoForms;
    inner.shape = shape;
    inner.propertyName = propertyName;
    inner.propertyValue = propertyValue;
    return inner;
  }
}
