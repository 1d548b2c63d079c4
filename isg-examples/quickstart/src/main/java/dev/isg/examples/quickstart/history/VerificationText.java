package dev.isg.examples.quickstart.history;

import dev.isg.core.basics.Language;
import dev.isg.core.programme.GovernanceUnit;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.verification.Verification;
import dev.isg.examples.quickstart.job.Assessment;
import java.util.Optional;

/** A verification as the terminal shows it. */
public final class VerificationText {
  private final Language language;
  private final StringBuilder lines = new StringBuilder();

  private VerificationText(Language language) {
    this.language = language;
  }

  /**
   * The verification in one language; lines end with a line feed.
   *
   * @param verification the verification
   * @param again what was evaluated again
   * @param past where the inputs come from; empty if from the folder as it is now
   * @param language the language
   */
  public static String of(
      Verification verification, Assessment again, Optional<PastFolder> past, Language language) {
    VerificationText text = new VerificationText(language);
    GovernanceUnit unit = again.input().programme().governanceUnit();
    Evaluation evaluation = again.evaluation();
    text.line(
        unit.name().in(language)
            + "  "
            + unit.fiscalCalendar().nameOf(evaluation.period())
            + " ("
            + evaluation.period()
            + ")  "
            + text.say(evaluation.asOf() + " 時点", "as of " + evaluation.asOf()));
    text.line(text.say("検証: ", "Verification: ") + verification.conclusion().label().in(language));
    text.line(
        text.say("記録: ", "Record: ")
            + verification.recorded().brief()
            + past.map(found -> text.inHistory(found, verification, unit)).orElse(""));
    text.line(
        text.say("材料: ", "Inputs: ")
            + (past.isPresent()
                ? text.say(
                    "記録された当時のもの（履歴による）", "as they were when it was recorded, out of the history")
                : text.say("現在のフォルダーのもの", "those of the folder as it is now")));
    text.line("");
    text.lines.append(verification.explanation().render(language));
    return text.lines.toString();
  }

  private String inHistory(PastFolder past, Verification verification, GovernanceUnit unit) {
    String time = KnownText.time(past.recordedAt(), unit.zone());
    return past.kept().equals(verification.recorded())
        ? say("（" + time + " から履歴にあり）", " (in the history since " + time + ")")
        : say(
            "（履歴になし。同じ材料の評価 " + past.kept().brief() + " が " + time + " から履歴にあり）",
            " (not in the history; that has "
                + past.kept().brief()
                + " of the same inputs since "
                + time
                + ")");
  }

  private String say(String ja, String en) {
    return language == Language.JA ? ja : en;
  }

  private void line(String text) {
    lines.append(text).append('\n');
  }
}
