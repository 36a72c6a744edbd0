package stele;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rooms keep to themselves, and a rule that cannot fail is none. */
class ArchitectureTest {

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("stele");

  private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("stele.broken");

  @ParameterizedTest
  @EnumSource
  void theWallHolds(Wall wall) {
    assertThat(PRODUCT).hasSizeGreaterThan(100);
    wall.in("stele").check(PRODUCT);
  }

  @ParameterizedTest
  @EnumSource
  void theWallIsSeenToBreak(Wall wall) {
    String report = wall.in("stele.broken").evaluate(BROKEN).getFailureReport().toString();

    assertThat(report).contains(wall.breaker());
  }
}
