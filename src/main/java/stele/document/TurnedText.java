package stele.document;

import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Letters of a PDF that are turned against their page, as if they were not. */
final class TurnedText {

  /** Degrees; the lines of a crooked scan are turned by less. */
  private static final int UPRIGHT = 5;

  /**
   * Points between the places of two directions, so that no letter takes another for its double.
   */
  private static final float APART = 50_000;

  private TurnedText() {}

  /** How far a letter is turned against its page, in degrees from 0 to 359; 0 if hardly. */
  static int angle(TextPosition letter) {
    Matrix matrix = letter.getTextMatrix();
    float a = matrix.getScaleX();
    float b = matrix.getShearY();
    boolean mirrored = a * matrix.getScaleY() - b * matrix.getShearX() < 0;
    int angle =
        Math.floorMod(
            (int) Math.round(Math.toDegrees(Math.atan2(b, a))) - letter.getRotation(), 360);
    return mirrored || angle < UPRIGHT || angle > 360 - UPRIGHT ? 0 : angle;
  }

  /**
   * The letter on a page that is turned with it.
   *
   * @param part 1-based number of the direction on its page
   */
  static TextPosition upright(TextPosition letter, int angle, int part) {
    Matrix old = letter.getTextMatrix();
    double turn = Math.toRadians(angle + letter.getRotation());
    float cos = (float) Math.cos(turn);
    float sin = (float) Math.sin(turn);
    float shift = part * APART;
    Matrix matrix =
        new Matrix(
            old.getScaleX() * cos + old.getShearY() * sin,
            old.getShearY() * cos - old.getScaleX() * sin,
            old.getShearX() * cos + old.getScaleY() * sin,
            old.getScaleY() * cos - old.getShearX() * sin,
            old.getTranslateX() * cos + old.getTranslateY() * sin + shift,
            old.getTranslateY() * cos - old.getTranslateX() * sin - shift);
    float[] widths = letter.getIndividualWidths();
    float width = 0;
    for (float each : widths) {
      width += each;
    }
    return new TextPosition(
        0,
        letter.getPageWidth(),
        letter.getPageHeight(),
        matrix,
        letter.getEndX() * cos + letter.getEndY() * sin + shift,
        letter.getEndY() * cos - letter.getEndX() * sin - shift,
        letter.getHeightDir(),
        width,
        letter.getWidthOfSpace(),
        letter.getUnicode(),
        letter.getCharacterCodes(),
        letter.getFont(),
        letter.getFontSize(),
        Math.round(letter.getFontSizeInPt()));
  }
}
