package dev.isg.disclosure.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.json.IsgJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RegimePacksTest {
  private static final LocalizedText TEXT = LocalizedText.of("文", "text");
  private static final StageLimit DAY =
      StageLimit.of(ClockStart.of(StartEvent.AWARE), 24, LimitUnit.HOURS);

  static List<String> shipped() {
    return RegimePacks.shipped();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void comesBackFromJsonAsItWas(String id) {
    RegimePack pack = RegimePacks.pack(id);
    IsgJson json = IsgJson.standard();

    assertThat(json.read(id, json.write(pack), RegimePack.class).value()).isEqualTo(pack);
    assertThat(pack.id()).isEqualTo(id);
    assertThat(pack.disclaimer().en()).contains("not legal advice");
  }

  @Test
  @Tag("REQ-164")
  void saysForEachRegimeWhatWasReadWhereAndFromWhen() {
    assertThat(RegimePacks.all())
        .hasSize(12)
        .allSatisfy(
            regime -> {
              assertThat(regime.sources()).isNotEmpty();
              assertThat(regime.reference()).isNotBlank();
            });
    assertThat(RegimePacks.all().stream().filter(regime -> !regime.verified()))
        .extracting(regime -> regime.id().value())
        .containsExactly("jp-cyber-capability", "us-circia");
    assertThat(RegimePacks.all()).extracting(Regime::id).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "eu-cra,2026-09-10,false",
    "eu-cra,2026-09-11,true",
    "jp-appi,2022-03-31,false",
    "jp-appi,2022-04-01,true",
    "us-sec-8k-105,2023-12-17,false",
    "us-sec-8k-105,2023-12-18,true",
    "eu-dora,2025-01-16,false",
    "eu-dora,2025-01-17,true",
  })
  void mayBeReliedOnFromItsFirstDay(String id, LocalDate day, boolean covered) {
    assertThat(regime(id).coversDay(day)).isEqualTo(covered);
  }

  @Test
  void mayBeReliedOnUpToItsLastDay() {
    Regime past = small().until(LocalDate.of(2026, 3, 31)).build();

    assertThat(past.coversDay(LocalDate.of(2026, 3, 31))).isTrue();
    assertThat(past.coversDay(LocalDate.of(2026, 4, 1))).isFalse();
    assertThatThrownBy(() -> small().until(LocalDate.of(2025, 12, 31)).build())
        .hasMessageContaining("before from");
  }

  @Test
  void publicStagesAreThoseEverybodyCanRead() {
    assertThat(
            RegimePacks.all().stream()
                .filter(regime -> regime.stages().stream().anyMatch(Stage::published)))
        .extracting(regime -> regime.id().value())
        .containsExactly("jp-tse", "jp-fiea-extraordinary", "us-sec-8k-105");
  }

  @Test
  void refusesStagesThatSayNothingOrTwoThings() {
    Stage.Builder nothing = Stage.builder().id(StageId.of("s")).title(TEXT).recipient(TEXT);

    assertThatThrownBy(nothing::build)
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("either limits or wording");
    assertThatThrownBy(() -> stage("s").wording(TEXT).build())
        .hasMessageContaining("either limits or wording");
    assertThat(
            Stage.builder()
                .id(StageId.of("s"))
                .title(TEXT)
                .recipient(TEXT)
                .onRequest(true)
                .build()
                .limits())
        .isEmpty();
  }

  @Test
  void refusesStagesThatStartFromLaterOnesOrShareAnId() {
    StageLimit after =
        StageLimit.of(
            ClockStart.of(StartEvent.FIRST_SUBMITTED, StageId.of("b")), 1, LimitUnit.MONTHS);
    Stage a =
        Stage.builder().id(StageId.of("a")).title(TEXT).recipient(TEXT).addLimits(after).build();

    assertThat(small().addStages(stage("b").build(), a).build().stage(StageId.of("a"))).contains(a);
    assertThatThrownBy(() -> small().addStages(a, stage("b").build()).build())
        .hasMessageContaining("start from earlier stages");
    assertThatThrownBy(() -> small().addStages(stage("b").build(), stage("b").build()).build())
        .hasMessageContaining("an id of its own");
  }

  @Test
  void refusesTriggersNobodyDeclaredOrDeclaredTwice() {
    StageLimit named =
        new StageLimit(
            DAY.start(),
            1,
            LimitUnit.MONTHS,
            false,
            false,
            false,
            List.of(TriggerId.of("other")),
            Optional.empty());
    Stage stage =
        Stage.builder().id(StageId.of("a")).title(TEXT).recipient(TEXT).addLimits(named).build();

    assertThatThrownBy(() -> small().addStages(stage).build())
        .hasMessageContaining("name only these");
    assertThatThrownBy(() -> small().addTriggers(new Trigger(TriggerId.of("t"), TEXT)).build())
        .hasMessageContaining("name only these");
  }

  @Test
  void refusesLimitsThatCannotBeCounted() {
    assertThatThrownBy(() -> StageLimit.of(DAY.start(), 0, LimitUnit.HOURS))
        .hasMessageContaining("from 1");
    assertThatThrownBy(() -> limit(LimitUnit.MONTHS, true, false))
        .hasMessageContaining("countsFirstDay");
    assertThatThrownBy(() -> limit(LimitUnit.HOURS, false, true))
        .hasMessageContaining("movesToBusinessDay");
    assertThat(limit(LimitUnit.CALENDAR_DAYS, true, true).amount()).isEqualTo(1);
    assertThatThrownBy(() -> ClockStart.of(StartEvent.LAST_SUBMITTED))
        .hasMessageContaining("name a stage");
    assertThatThrownBy(() -> ClockStart.of(StartEvent.AWARE, StageId.of("a")))
        .hasMessageContaining("only then");
    assertThatThrownBy(() -> new ContentItem(" ", TEXT)).hasMessageContaining("needs an id");
  }

  @Test
  void saysWhichPacksThereAre() {
    assertThatThrownBy(() -> RegimePacks.pack("mars"))
        .hasMessage("no pack 'mars'; there are " + RegimePacks.shipped());
    assertThat(DAY.text()).isEqualTo(LocalizedText.of("認識から 24 時間", "24 hours from awareness"));
  }

  private static StageLimit limit(LimitUnit unit, boolean first, boolean moves) {
    return new StageLimit(DAY.start(), 1, unit, first, moves, false, List.of(), Optional.empty());
  }

  private static Stage.Builder stage(String id) {
    return Stage.builder().id(StageId.of(id)).title(TEXT).recipient(TEXT).addLimits(DAY);
  }

  private static Regime.Builder small() {
    return Regime.builder()
        .id(RegimeId.of("r"))
        .title(TEXT)
        .reference("1")
        .from(LocalDate.of(2026, 1, 1))
        .verified(true)
        .addTriggers(new Trigger(TriggerId.of("t"), TEXT));
  }

  private static Regime regime(String id) {
    return RegimePacks.all().stream()
        .filter(regime -> regime.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
