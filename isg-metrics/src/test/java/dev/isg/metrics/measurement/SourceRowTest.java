package dev.isg.metrics.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Location;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceRowTest {
  @Test
  void countsTheCellsOfATableAndTakesTheGuardAway() {
    SourceRow row = SourceRow.ofTable(7, List.of("a", "'=1+1"));

    assertThat(row.line()).isEqualTo(7);
    assertThat(row.width()).isEqualTo(2);
    assertThat(row.place("t.xlsx", 1)).isEqualTo(new Location("t.xlsx", 7, 2));
    assertThat(row.text(1)).isEqualTo("'=1+1");
    assertThat(row.plain(1)).isEqualTo("=1+1");
  }

  @Test
  void takesTheTextsOfARecordAsTheyAreAndSaysWhereTheyBegin() {
    SourceRow row = SourceRow.ofRecord(3, List.of("a", "'=1+1", "c"), List.of(5, 12));

    assertThat(row.line()).isEqualTo(3);
    assertThat(row.width()).isEqualTo(3);
    assertThat(row.plain(1)).isEqualTo("'=1+1");
    assertThat(row.place("m.jsonl", 1)).isEqualTo(new Location("m.jsonl", 3, 12));
    assertThat(row.place("m.jsonl", 2)).isEqualTo(new Location("m.jsonl", 3, 0));
  }

  @Test
  void listsAtMostADozenIds() {
    assertThat(CellWords.listed(List.of())).isEqualTo(LocalizedText.of("（なし）", "(none)"));
    assertThat(CellWords.listed(Collections.nCopies(12, "a")).en()).doesNotContain("…");
    assertThat(CellWords.listed(Collections.nCopies(13, "a")).en())
        .endsWith(", a, …")
        .hasSize(12 * 3 + 1);
  }

  @Test
  void quotesAtMostEightyCharactersAndNothingThatUpsetsATerminal() {
    assertThat(CellWords.quoted("x".repeat(80)).en()).isEqualTo("'" + "x".repeat(80) + "'");
    assertThat(CellWords.quoted("x".repeat(81)).ja()).isEqualTo("「" + "x".repeat(80) + "…」");
    assertThat(CellWords.quoted("a\u001bb").en()).isEqualTo("'a\uFFFDb'");
  }
}
