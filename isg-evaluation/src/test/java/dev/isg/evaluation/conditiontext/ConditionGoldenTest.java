package dev.isg.evaluation.conditiontext;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.isg.core.basics.FiscalCalendar;
import dev.isg.core.basics.Language;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.PersonId;
import dev.isg.evaluation.ConditionArbitraries;
import dev.isg.evaluation.Golden;
import dev.isg.evaluation.Indicators;
import dev.isg.evaluation.condition.Condition;
import dev.isg.evaluation.condition.OccurrenceKind;
import dev.isg.evaluation.condition.StatementId;
import dev.isg.evaluation.condition.TaskId;
import dev.isg.evaluation.outcome.ConditionResult;
import dev.isg.evaluation.outcome.Conditions;
import dev.isg.evaluation.outcome.Fact;
import dev.isg.evaluation.outcome.Facts;
import dev.isg.metrics.checksheet.CheckSheetId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people read of conditions, in one file for each language. */
final class ConditionGoldenTest {
  private static final List<Period> QUARTERS = ConditionArbitraries.QUARTERS;

  private static final List<String> FAULTY =
      List.of(
          """
          patching >= 95 and
            incidents = 3 count or (no ACCIDENT within 4
            and sheet acces passes at 90 h)
          """,
          "patched >= 95 ％",
          "patching in (95 %, 90 %] or incidents rises by 5 % over 2 periods",
          "3 of (done audit by 2026-02-30, stated S1 \"文化が根付いた。)",
          "patching >= 9 % and incidents <= 3 count or 2 of (no ACCIDENT)",
          "for 200 periods (patching >= 95 %) and");

  private static final List<String> RULES =
      List.of(
          "patching >= 95 %",
          "patching >= 93.5 %",
          "patching < 95 %",
          "patching in [95 %, 100 %)",
          "patching from 96 % to 100 %",
          "patching > 95 h",
          "incidents <= 3 count",
          "speed >= 1 h",
          "patching rises by 3 % over 3 periods",
          "patching rises by 8 % over 3 periods",
          "incidents falls by a share of 50 % over 2 periods",
          "incidents falls by a share of 50 % over 1 period",
          "patching rises by 1 % over 7 periods",
          "no ACCIDENT within 4 periods",
          "no ACCIDENT within 5 periods",
          "no NEAR_MISS within 4 periods",
          "sheet access passes at 80 %",
          "sheet access passes at 95 %",
          "sheet access passes",
          "sheet badges passes",
          "done audit by 2026-03-31",
          "done audit by 2026-02-28",
          "done drill by 2026-03-31",
          "done drill by 2026-03-01",
          "done review by 2026-03-31",
          "stated S1 \"文化が根付いた。\" \"The culture took root.\"",
          "stated S2 \"訓練は十分だ。\" \"The training is enough.\"",
          "stated S3 \"誰も聞いていない。\" \"Nobody was asked.\"",
          "for 2 periods (patching >= 91 %)",
          "for 4 periods (patching >= 91 %)",
          "for 5 periods (patching >= 80 %)",
          "patching >= 95 % and no ACCIDENT within 4 periods",
          "patching >= 99 % and speed >= 1 h",
          "2 of (patching >= 95 %, speed >= 1 h, any (patching >= 99 %, incidents <= 9 count))",
          "2 of (patching >= 99 %, speed >= 1 h, speed >= 2 h)");

  private static Facts facts() {
    IndicatorId patching = IndicatorId.of("patching");
    IndicatorId incidents = IndicatorId.of("incidents");
    OccurrenceKind accident = OccurrenceKind.of("ACCIDENT");
    OccurrenceKind nearMiss = OccurrenceKind.of("NEAR_MISS");
    return Facts.of(
        FiscalCalendar.JAPAN,
        QUARTERS,
        List.of(
            new Fact.Measured(patching, QUARTERS.get(0), Quantity.parse("88 %")),
            new Fact.Measured(patching, QUARTERS.get(1), Quantity.parse("90.5 %")),
            new Fact.Measured(patching, QUARTERS.get(2), Quantity.parse("93 %")),
            new Fact.Measured(patching, QUARTERS.get(3), Quantity.parse("95 %")),
            new Fact.Measured(incidents, QUARTERS.get(1), Quantity.parse("8 count")),
            new Fact.Measured(incidents, QUARTERS.get(2), Quantity.parse("0 count")),
            new Fact.Measured(incidents, QUARTERS.get(3), Quantity.parse("4 count")),
            new Fact.Counted(accident, QUARTERS.get(0), 0),
            new Fact.Counted(accident, QUARTERS.get(1), 0),
            new Fact.Counted(accident, QUARTERS.get(2), 0),
            new Fact.Counted(accident, QUARTERS.get(3), 0),
            new Fact.Counted(nearMiss, QUARTERS.get(1), 2),
            new Fact.Counted(nearMiss, QUARTERS.get(3), 1),
            new Fact.Checked(CheckSheetId.of("access"), QUARTERS.get(3), 17, 1, 2),
            new Fact.Checked(CheckSheetId.of("badges"), QUARTERS.get(3), 0, 0, 5),
            new Fact.Done(TaskId.of("audit"), LocalDate.parse("2026-03-31")),
            new Fact.StillOpen(TaskId.of("drill"), LocalDate.parse("2026-03-15")),
            new Fact.Said(
                StatementId.of("S1"), true, PersonId.of("sato"), LocalDate.parse("2026-03-20")),
            new Fact.Said(
                StatementId.of("S2"), false, PersonId.of("sato"), LocalDate.parse("2026-03-20"))));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  @Tag("REQ-307")
  void tellsFaultsAndReasonsInWords(Language language) throws IOException {
    StringBuilder all = new StringBuilder();
    for (String text : FAULTY) {
      InvalidDocumentException refused =
          catchThrowableOfType(
              InvalidDocumentException.class,
              () -> ConditionText.parse("rule", text, Indicators.vocabulary()));
      all.append("$ ").append(text.strip().replace("\n", "\n  ")).append('\n');
      all.append(refused.report().text(language)).append("\n\n");
    }
    for (String text : RULES) {
      Condition condition = ConditionText.parse(text);
      ConditionResult result = Conditions.evaluate(condition, facts());
      all.append("? ").append(text).append(" = ");
      all.append(result.outcome().label().in(language)).append('\n');
      all.append(result.explanation(Indicators.vocabulary()).render(language)).append('\n');
    }
    Golden.assertMatches(
        "conditions." + language.name().toLowerCase(Locale.ROOT) + ".txt", all.toString());
  }
}
