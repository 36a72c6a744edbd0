package stele.document;

import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;

/** Enters into the account what lies on the pages of a PDF and is no part of their text. */
final class PdfAnnotations {

  /** A link says where it leads; the others are windows, fields and media. */
  private static final Set<String> WITHOUT_TEXT =
      Set.of("Link", "Popup", "Widget", "Screen", "Movie", "Sound", "3D", "RichMedia", "TrapNet");

  private PdfAnnotations() {}

  static void leaveOut(PDDocument document, TextAccount account) throws IOException {
    for (PDPage page : document.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (!WITHOUT_TEXT.contains(String.valueOf(annotation.getSubtype()))) {
          leaveOut(Leaving.ANNOTATIONS, annotation.getContents(), account);
        }
      }
    }
    PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
    if (form != null) {
      for (PDField field : form.getFieldTree()) {
        if (field instanceof PDTerminalField && "Tx".equals(field.getFieldType())) {
          leaveOut(Leaving.CONTROLS, field.getValueAsString(), account);
        }
      }
    }
  }

  private static void leaveOut(Leaving what, String text, TextAccount account) {
    if (text != null) {
      account.see(text);
      account.leaveOut(what, text);
    }
  }
}
