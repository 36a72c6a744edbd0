package stele.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CellFormatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "General|43952|43952",
        "General|0.1|0.1",
        "General|9781234567890|9781234567890",
        "yyyy-mm-dd|43952|2020-05-01",
        "d. mmmm yyyy|43952|1. May 2020",
        "dd/mm/yy|43952|01/05/20",
        "[$-407]d\\. mmm yyyy|43952|1. May 2020",
        "dddd, d mmm|43952|Friday, 1 May",
        "yyyy-mm-dd hh:mm|43952.75|2020-05-01 18:00",
        "h:mm AM/PM|0.75|6:00 PM",
        "h:mm:ss|0.5000116|12:00:01",
        "mm:ss.0|0.00001736|00:01.5",
        "[h]:mm|1.5|36:00",
        "yyyy\"年\"m\"月\"d\"日\"|43952|2020年5月1日",
        "0%|0.05|5%",
        "0.0 %|0.125|12.5 %",
        "0.00%|0.12345|12.35%",
        "#,##0.00|1234567.891|1,234,567.89",
        "#,##0|-1234|-1,234",
        "#,##0;(#,##0)|-1234|(1,234)",
        "0.##|1.5|1.5",
        "0.00|1.005|1.01",
        "#,##0.00 [$€-407]|12.5|12.50 €",
        "[$£-809]#,##0.00|1999|£1,999.00",
        "_-* #,##0.00\\ \"kr\"_-;-* #,##0.00\\ \"kr\"_-|5|5.00 kr",
        "[Red]-0.0;0.0|3|-3.0",
        "0.0;[Red]-0.0|-3|-3.0",
        "0;0;\"none\"|0|none",
        "[<10]\"few\";[>=10]\"many\"|12|many",
        "0,\"k\"|12345|12k",
        "00000|42|00042",
        "000-00-0000|123456789|123-45-6789",
        "(000) 000-0000|5551234567|(555) 123-4567",
        "# ?/?|1.5|1 1/2",
        "0.00E+00|12345|1.23E+04",
        "\"No. \"0|7|No. 7",
      })
  void aNumberIsShownAsTheSheetShowsIt(String pattern, double value, String shown) {
    assertThat(CellFormat.of(pattern).shown(value, false)).isEqualTo(shown);
  }

  @Test
  void daysCountFrom1900OrFrom1904() {
    assertThat(CellFormat.of("yyyy-mm-dd").shown(1, false)).isEqualTo("1900-01-01");
    assertThat(CellFormat.of("yyyy-mm-dd").shown(61, false)).isEqualTo("1900-03-01");
    assertThat(CellFormat.of("yyyy-mm-dd").shown(0, true)).isEqualTo("1904-01-01");
    assertThat(CellFormat.of("yyyy-mm-dd").shown(42490, true)).isEqualTo("2020-05-01");
    assertThat(CellFormat.of("yyyy-mm-dd").shown(-1, false)).isEqualTo("-1");
  }

  @Test
  void formatsWithANumberArePatternsToo() {
    assertThat(CellFormat.builtIn(14).shown(43952, false)).isEqualTo("2020-05-01");
    assertThat(CellFormat.builtIn(9).shown(.05, false)).isEqualTo("5%");
    assertThat(CellFormat.builtIn(20).shown(.25, false)).isEqualTo("6:00");
    assertThat(CellFormat.builtIn(31).shown(43952, false)).isEqualTo("2020-05-01");
    assertThat(CellFormat.builtIn(99).shown(43952, false)).isEqualTo("43952");
  }

  @Test
  void aTextHasAFormatToo() {
    assertThat(CellFormat.of("\"Dear \"@").shown("Ann")).isEqualTo("Dear Ann");
    assertThat(CellFormat.of("0;-0;0;@\"!\"").shown("Ann")).isEqualTo("Ann!");
    assertThat(CellFormat.of("0.00").shown("Ann")).isEqualTo("Ann");
  }
}
