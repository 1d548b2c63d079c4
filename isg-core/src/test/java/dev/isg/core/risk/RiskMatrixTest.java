package dev.isg.core.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.isg.core.SmallCompany;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RiskMatrixTest {
  private static final RiskGrade A = RiskGrade.ACCEPTABLE;
  private static final RiskGrade B = RiskGrade.ATTENTION;
  private static final RiskGrade C = RiskGrade.PRIORITY;

  @Test
  void gradesByLevelsCountedFromOne() {
    RiskMatrix matrix = SmallCompany.matrix();

    assertThat(matrix.grade(1, 1)).isEqualTo(A);
    assertThat(matrix.grade(2, 2)).isEqualTo(C);
    assertThat(matrix(2, 3, List.of(List.of(A, A, B), List.of(A, B, C))).grade(1, 3)).isEqualTo(B);
  }

  @Test
  void refusesALevelItDoesNotHave() {
    RiskMatrix matrix = SmallCompany.matrix();

    assertThat(matrix.covers(0, 1) || matrix.covers(1, 0) || matrix.covers(3, 1)).isFalse();
    assertThat(matrix.covers(1, 3)).isFalse();
    assertThat(matrix.covers(2, 2)).isTrue();
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> matrix.grade(3, 1))
        .withMessageContaining("impact 3 and likelihood 1");
  }

  @Test
  void refusesAnotherShapeThanItsScales() {
    refuses(2, 2, List.of(List.of(A, B)));
    refuses(2, 2, List.of(List.of(A, B), List.of(B)));
    refuses(2, 2, List.of(List.of(A, B), List.of(B, C), List.of(C, C)));
    refuses(0, 2, List.of());
    refuses(1, 0, List.of(List.of()));
  }

  @Test
  void refusesAMilderGradeForAGraverOrLikelierCell() {
    refuses(2, 2, List.of(List.of(A, B), List.of(B, A)));
    refuses(1, 3, List.of(List.of(A, C, B)));
    refuses(3, 1, List.of(List.of(B), List.of(B), List.of(A)));
  }

  @Test
  void allowsAFlatScaleAndOneCell() {
    assertThat(matrix(1, 1, List.of(List.of(C))).grade(1, 1)).isEqualTo(C);
    assertThat(matrix(2, 2, List.of(List.of(B, B), List.of(B, B))).grade(2, 1)).isEqualTo(B);
  }

  private static void refuses(int rows, int columns, List<List<RiskGrade>> cells) {
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> matrix(rows, columns, cells))
        .withMessageStartingWith("RiskMatrix: ");
  }

  private static RiskMatrix matrix(int rows, int columns, List<List<RiskGrade>> cells) {
    return RiskMatrix.builder()
        .addAllImpactLevels(levels(rows))
        .addAllLikelihoodLevels(levels(columns))
        .addAllCells(cells)
        .build();
  }

  private static List<LocalizedText> levels(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(level -> LocalizedText.of("段階 " + level, "level " + level))
        .toList();
  }
}
