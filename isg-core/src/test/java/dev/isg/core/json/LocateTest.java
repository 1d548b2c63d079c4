package dev.isg.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.SmallCompany;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Location;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.ProgrammeRule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocateTest {
  private final JsonDocument<Programme> document =
      IsgJson.standard()
          .read(
              "p.json", IsgJson.standard().write(new SmallCompany().programme()), Programme.class);

  @Test
  void placesAnIssueWhereItsValueStands() {
    assertThat(locate("/units/1/id")).isEqualTo(new Location("p.json", 23, 13));
  }

  @Test
  void placesAnIssueOfWhatIsNotThereAtWhatIsAroundIt() {
    assertThat(locate("/units/1/colour/x")).isEqualTo(locate("/units/1"));
    assertThat(locate("/nothing")).isEqualTo(new Location("p.json", 1, 1));
  }

  @Test
  void keepsAPlaceThatIsKnownAlready() {
    Location elsewhere = new Location("q.json", 7, 0);
    ValidationReport report =
        ValidationReport.of(
            List.of(Issue.at(ProgrammeRule.NO_CISO, elsewhere, "/units", Map.of())));

    assertThat(document.locate(report)).isEqualTo(report);
    assertThat(elsewhere).hasToString("q.json:7");
  }

  private Location locate(String path) {
    Issue issue = Issue.of(ProgrammeRule.NO_CISO, path, Map.of());
    return document
        .locate(ValidationReport.of(List.of(issue)))
        .issues()
        .get(0)
        .location()
        .orElseThrow();
  }
}
