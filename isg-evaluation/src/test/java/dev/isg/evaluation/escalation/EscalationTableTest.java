package dev.isg.evaluation.escalation;

import static dev.isg.evaluation.Crises.CISO;
import static dev.isg.evaluation.Crises.COMMITTEE;
import static dev.isg.evaluation.Crises.LEAK;
import static dev.isg.evaluation.Crises.MALWARE;
import static dev.isg.evaluation.Crises.MANAGER;
import static dev.isg.evaluation.Crises.levels;
import static dev.isg.evaluation.Crises.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.LocalizedText;
import dev.isg.evaluation.Crises;
import dev.isg.metrics.incident.IncidentSeverity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("REQ-161")
@Tag("ALG-12")
class EscalationTableTest {
  @ParameterizedTest
  @CsvSource({
    "malware,MINOR,CAN_WAIT,GENERAL,manager 240",
    "malware,MODERATE,CAN_WAIT,VITAL,manager 240",
    "malware,MODERATE,WITHIN_HOURS,GENERAL,manager 240; ciso 120",
    "malware,MINOR,WITHIN_HOURS,GENERAL,manager 240",
    "malware,SERIOUS,WITHIN_HOURS,GENERAL,manager 240; ciso 120",
    "malware,SERIOUS,WITHIN_HOURS,IMPORTANT,manager 240; ciso 120; committee 60",
    "personal-data-leak,SERIOUS,WITHIN_HOURS,IMPORTANT,manager 240; ciso 120",
    "malware,SERIOUS,WITHIN_MINUTES,GENERAL,manager 240; ciso 15",
    "personal-data-leak,CRITICAL,CAN_WAIT,GENERAL,manager 240; committee 60",
    "malware,CRITICAL,WITHIN_MINUTES,VITAL,manager 240; ciso 15; committee 60",
  })
  void tellsEveryLevelWhoseRowFits(
      String category,
      IncidentSeverity severity,
      TimeCriticality time,
      AssetClass asset,
      String to) {
    EscalationAnswer answer =
        Crises.table().answer(CrisisCase.of(CategoryId.of(category), severity, time, asset));

    assertThat(told(answer)).isEqualTo(to);
    assertThat(answer.defaulted()).isFalse();
  }

  @Test
  void takesWhatNobodyKnowsAtItsGravest() {
    CrisisCase nothing =
        new CrisisCase(MALWARE, Optional.empty(), Optional.empty(), Optional.empty());

    EscalationAnswer answer = Crises.table().answer(nothing);

    assertThat(answer.assumed())
        .isEqualTo(
            CrisisCase.of(
                MALWARE,
                IncidentSeverity.CRITICAL,
                TimeCriticality.WITHIN_MINUTES,
                AssetClass.VITAL));
    assertThat(answer.highest().id()).isEqualTo(COMMITTEE);
    assertThat(answer.rows()).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void goesToTheHighestLevelWhereTheTableIsNotMadeForTheKind() {
    EscalationTable table =
        levels()
            .addRows(
                row(
                    Optional.of(LEAK),
                    IncidentSeverity.MINOR,
                    TimeCriticality.CAN_WAIT,
                    AssetClass.GENERAL,
                    MANAGER,
                    240),
                row(
                    Optional.of(MALWARE),
                    IncidentSeverity.SERIOUS,
                    TimeCriticality.CAN_WAIT,
                    AssetClass.GENERAL,
                    CISO,
                    10))
            .build();
    CrisisCase mild =
        CrisisCase.of(
            MALWARE, IncidentSeverity.MINOR, TimeCriticality.CAN_WAIT, AssetClass.GENERAL);
    CrisisCase grave =
        CrisisCase.of(
            MALWARE, IncidentSeverity.SERIOUS, TimeCriticality.CAN_WAIT, AssetClass.GENERAL);

    assertThat(told(table.answer(mild))).isEqualTo("committee 30");
    assertThat(table.answer(mild).defaulted()).isTrue();
    assertThat(told(table.answer(grave))).isEqualTo("ciso 10; committee 30");
    assertThat(table.answer(grave).text())
        .isEqualTo(
            LocalizedText.of(
                "CISOへ 10 分以内、危機管理委員会へ 30 分以内（行 #2、最上位に既定で報告）",
                "the CISO within 10 min, the crisis committee within 30 min (rows #2; the highest"
                    + " level by default)"));
    assertThat(table.answer(mild).text().en()).contains("(no row fits; the highest level");
  }

  @Test
  void theDefaultIsNeverSlowerThanARow() {
    EscalationTable table =
        levels()
            .addRows(
                row(
                    Optional.of(MALWARE),
                    IncidentSeverity.SERIOUS,
                    TimeCriticality.CAN_WAIT,
                    AssetClass.GENERAL,
                    COMMITTEE,
                    5))
            .build();

    assertThat(
            told(
                table.answer(
                    CrisisCase.of(
                        MALWARE,
                        IncidentSeverity.SERIOUS,
                        TimeCriticality.CAN_WAIT,
                        AssetClass.GENERAL))))
        .isEqualTo("committee 5");
  }

  @Test
  void refusesTablesThatCannotAnswer() {
    EscalationLevel manager = Crises.table().levels().get(0);

    assertThatThrownBy(() -> EscalationTable.builder().version("1").defaultWithinMinutes(1).build())
        .hasMessageContaining("needs a level");
    assertThatThrownBy(
            () ->
                EscalationTable.builder()
                    .version("1")
                    .addLevels(manager)
                    .defaultWithinMinutes(0)
                    .build())
        .hasMessageContaining("from 1");
    assertThatThrownBy(
            () ->
                EscalationTable.builder()
                    .version("1")
                    .addLevels(manager, manager)
                    .defaultWithinMinutes(1)
                    .build())
        .hasMessageContaining("an id of its own");
    assertThatThrownBy(
            () ->
                levels()
                    .addRows(
                        row(
                            Optional.empty(),
                            IncidentSeverity.MINOR,
                            TimeCriticality.CAN_WAIT,
                            AssetClass.GENERAL,
                            LevelId.of("moon"),
                            1))
                    .build())
        .hasMessageContaining("name only these");
    assertThatThrownBy(
            () ->
                row(
                    Optional.empty(),
                    IncidentSeverity.MINOR,
                    TimeCriticality.CAN_WAIT,
                    AssetClass.GENERAL,
                    CISO,
                    0))
        .hasMessageContaining("from 1");
    assertThatThrownBy(() -> new EscalationLevel(CISO, LocalizedText.same("x"), List.of()))
        .hasMessageContaining("needs a role");
    assertThat(Crises.table().rank(LevelId.of("moon"))).isEqualTo(-1);
    assertThat(Crises.table().rank(COMMITTEE)).isEqualTo(2);
  }

  private static String told(EscalationAnswer answer) {
    return String.join(
        "; ",
        answer.hops().stream()
            .map(hop -> hop.level().id() + " " + hop.within().toMinutes())
            .toList());
  }
}
