package stele.io;

import stele.bitext.InputException;
import stele.bitext.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Reads a JSON file token by token, and reports problems with their places. Each method takes the
 * value at the cursor and leaves the cursor on its last token.
 */
public final class JsonCursor {

  /** Takes the value of a field. */
  @FunctionalInterface
  public interface FieldHandler {
    void take(String name) throws InputException;
  }

  /** Takes an element of an array. */
  @FunctionalInterface
  public interface ElementHandler {
    void take() throws InputException;
  }

  private final JsonParser parser;
  private final String file;

  public JsonCursor(JsonParser parser, String file) {
    this.parser = parser;
    this.file = file;
  }

  /** Takes the only value of a file: an object and nothing after it. */
  public void root(FieldHandler fields) throws InputException {
    try {
      if (parser.nextToken() == null) {
        throw new InputException(
            Problem.of(file, "the file is empty", "give an alignment that Stele has written"));
      }
      object("the file", fields);
      if (parser.nextToken() != null) {
        throw problem("text after the end of the alignment", "remove it");
      }
    } catch (JacksonIOException e) {
      throw e; // the stream failed, not the JSON in it
    } catch (JacksonException e) {
      throw new InputException(
          new Problem(
              file,
              place(e.getLocation()),
              "not valid JSON: " + e.getOriginalMessage(),
              "correct the file there or write it again"),
          e);
    }
  }

  public void object(String what, FieldHandler fields) throws InputException {
    expect(JsonToken.START_OBJECT, what, "an object { }");
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      fields.take(name);
    }
  }

  public void array(String what, ElementHandler elements) throws InputException {
    expect(JsonToken.START_ARRAY, what, "a list [ ]");
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.take();
    }
  }

  public String string(String what) throws InputException {
    expect(JsonToken.VALUE_STRING, what, "a text in quotes");
    return parser.getString();
  }

  /** A whole number from 0 to 2^31 - 1. */
  public int index(String what) throws InputException {
    expect(JsonToken.VALUE_NUMBER_INT, what, "a whole number");
    if (parser.getNumberType() != JsonParser.NumberType.INT || parser.getIntValue() < 0) {
      throw problem(what + " is out of range", "give a number from 0 to 2147483647");
    }
    return parser.getIntValue();
  }

  public double number(String what) throws InputException {
    if (!parser.currentToken().isNumeric()) {
      throw problem(what + " must be a number", "correct it");
    }
    return parser.getDoubleValue();
  }

  public boolean isNull() {
    return parser.currentToken() == JsonToken.VALUE_NULL;
  }

  /** Any value, as maps, lists, strings, numbers, booleans and null. */
  public Object any() {
    return parser.readValueAs(Object.class);
  }

  public void skip() {
    parser.skipChildren();
  }

  /** A problem at the value at the cursor. */
  public InputException problem(String cause, String remedy) {
    return new InputException(
        new Problem(file, place(parser.currentTokenLocation()), cause, remedy));
  }

  private void expect(JsonToken token, String what, String kind) throws InputException {
    if (parser.currentToken() != token) {
      throw problem(what + " must be " + kind, "correct it");
    }
  }

  private static String place(TokenStreamLocation location) {
    return location == null || location.getLineNr() < 1
        ? ""
        : "line " + location.getLineNr() + ", column " + location.getColumnNr();
  }
}
