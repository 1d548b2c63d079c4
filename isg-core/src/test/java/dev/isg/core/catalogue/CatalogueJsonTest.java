package dev.isg.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Rule;
import dev.isg.core.json.IsgJson;
import dev.isg.core.json.JsonRule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-502")
class CatalogueJsonTest {
  private static final String PACK =
      """
      {
        "id": "CAT-T",
        "title": {"ja": "表", "en": "table"},
        "source": "METI-2009 1.1",
        "rows": [
          {"id": "T-1", "text": {"ja": "行", "en": "row"},
           "source": "METI-2009 1.1", "wording": "QUOTED"}
        ]
      }
      """;

  @Test
  void takesWhatIsAbsentForEmpty() {
    Catalogue catalogue = IsgJson.standard().read("t.json", PACK, Catalogue.class).value();
    assertThat(catalogue.openList()).isFalse();
    assertThat(catalogue.attributeKeys()).isEmpty();
    CatalogueRow row = catalogue.get(RowId.of("T-1"));
    assertThat(row.flags()).isEmpty();
    assertThat(row.note()).isEmpty();
    assertThat(row.group()).isEmpty();
    assertThat(row.attribute("year")).isEmpty();
  }

  @Test
  void refusesARowWithoutSource() {
    refuses("\"source\": \"METI-2009 1.1\", \"wording\"", "\"wording\"", JsonRule.MISSING_FIELD, 6);
  }

  @Test
  void refusesATextInOneLanguage() {
    refuses(", \"en\": \"row\"", "", JsonRule.MISSING_FIELD, 6);
  }

  @Test
  void refusesAFlagItDoesNotKnow() {
    refuses(
        "\"wording\": \"QUOTED\"",
        "\"wording\": \"QUOTED\", \"flags\": [\"SECRET\"]",
        JsonRule.BAD_VALUE,
        7);
  }

  @Test
  void refusesAFieldItDoesNotKnow() {
    refuses(
        "\"wording\": \"QUOTED\"",
        "\"wording\": \"QUOTED\", \"colour\": 1",
        JsonRule.UNKNOWN_FIELD,
        7);
  }

  private static void refuses(String part, String instead, Rule rule, int line) {
    assertThat(PACK).contains(part);
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(
            () -> IsgJson.standard().read("t.json", PACK.replace(part, instead), Catalogue.class))
        .satisfies(
            refusal -> {
              assertThat(refusal.report().issues()).extracting(Issue::rule).contains(rule);
              assertThat(refusal.report().issues().get(0).location().orElseThrow().line())
                  .isEqualTo(line);
            });
  }
}
