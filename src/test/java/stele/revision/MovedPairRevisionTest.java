package stele.revision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import stele.bitext.Alignment;
import stele.testing.MovedSamples;

final class MovedPairRevisionTest {

  @Test
  void aMovedSentenceIsComparedWithItsCounterpart() {
    Alignment three = MovedSamples.threeVersions();
    Revision revision = Revision.of(three, 1, 2, RevisionOptions.strict());

    assertThat(revision.rows()).hasSize(3);
    assertThat(revision.statistics().rowsDeleted()).isZero();
    assertThat(revision.statistics().rowsInserted()).isZero();
    assertThat(new RevisionReport(three, revision).text())
        .contains("   2  Es regnete {+sehr+} heftig.");
  }
}
