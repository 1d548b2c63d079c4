package org.example;

import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.json.IsgJson;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.OrganisationUnit;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.organisation.UnitKind;
import dev.isg.core.programme.GovernanceUnit;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.ProgrammeCheck;
import dev.isg.core.programme.ScopeUnit;
import dev.isg.metrics.indicator.Direction;
import dev.isg.metrics.indicator.IndicatorSet;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;

/** Builds a programme, writes it, reads it again, and prints it with its issues. */
public final class Main {
  private Main() {}

  /** Runs. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    UnitId root = UnitId.of("head");
    Programme programme =
        Programme.builder()
            .governanceUnit(
                GovernanceUnit.builder()
                    .name(LocalizedText.of("例示株式会社", "Example Inc."))
                    .scope(ScopeUnit.COMPANY)
                    .root(root)
                    .zone(ZoneId.of("Asia/Tokyo"))
                    .build())
            .addUnit(
                OrganisationUnit.builder()
                    .id(root)
                    .name(LocalizedText.same("head"))
                    .kind(UnitKind.COMPANY)
                    .build())
            .build();
    String text = IsgJson.standard().write(programme);
    Programme read = IsgJson.standard().read("programme.json", text, Programme.class).value();
    IndicatorSet none = IndicatorSet.of(List.of());
    out.print(IsgJson.standard().write(read));
    out.println(read.equals(programme) + " " + none.find(IndicatorId.of("i")).isPresent());
    out.println(Direction.HIGHER_IS_BETTER.label().in(Language.JA));
    out.println(ProgrammeCheck.check(read).issues().size());
    out.println(Main.class.getModule().isNamed());
  }
}
