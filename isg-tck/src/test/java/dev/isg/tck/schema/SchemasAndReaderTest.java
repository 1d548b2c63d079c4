package dev.isg.tck.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Rule;
import dev.isg.core.json.IsgJson;
import dev.isg.core.json.JsonRule;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schemas say what the reader does. What the reader reads, its schema accepts; what the schema
 * accepts, the reader refuses at most for a value, never for its structure.
 */
@Tag("REQ-509")
class SchemasAndReaderTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int MUTANTS = 400;

  static List<Sample> samples() {
    return Sample.all();
  }

  static List<Sample> oneOfEachKind() {
    return Sample.all().stream()
        .collect(Collectors.toMap(Sample::kind, sample -> sample, (one, other) -> one))
        .values()
        .stream()
        .sorted(Comparator.comparing(Sample::kind))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void acceptsWhatIsShipped(Sample sample) {
    assertThat(SchemaFile.of(sample.kind()).faults(sample.json())).isEmpty();
    assertThat(refusals(sample.kind(), sample.json())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void acceptsWhatIsWrittenBack(Sample sample) {
    String written =
        IsgJson.standard()
            .write(
                IsgJson.standard()
                    .read(sample.name(), sample.json(), sample.kind().type())
                    .value());

    assertThat(SchemaFile.of(sample.kind()).faults(written)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("oneOfEachKind")
  void agreesWithTheReaderOnAnyChange(Sample sample) throws IOException {
    SchemaFile schema = SchemaFile.of(sample.kind());
    int refusedByBoth = 0;
    for (JsonNode mutant : new Mutants(MAPPER, sample.json()).some(MUTANTS)) {
      String json = MAPPER.writeValueAsString(mutant);
      List<String> faults = schema.faults(json);
      Set<Rule> refusals = refusals(sample.kind(), json);
      if (refusals.isEmpty()) {
        assertThat(faults).as(json).isEmpty();
      }
      if (faults.isEmpty()) {
        assertThat(refusals).as(json).isSubsetOf(JsonRule.BAD_VALUE);
      }
      refusedByBoth += faults.isEmpty() ? 0 : 1;
    }
    assertThat(refusedByBoth).isGreaterThan(MUTANTS / 2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"formatVersion\": 2         | \"formatVersion\": 3      | FORMAT_TOO_NEW",
        "\"formatVersion\": 2         | \"formatVersion\": 0      | FORMAT_BEFORE_FIRST",
        "\"formatVersion\": 2         | \"formatVersion\": \"2\"  | WRONG_TYPE",
        "\"scope\": \"COMPANY\"       | \"scope\": \"PLANET\"     | BAD_VALUE",
        "\"scope\": \"COMPANY\",      |                           | MISSING_FIELD",
        "\"scope\": \"COMPANY\",      | \"scope\": null,          | NULL_VALUE",
        "\"scope\": \"COMPANY\",      | \"scope\": 0,             | WRONG_TYPE",
        "\"scope\": \"COMPANY\",      | \"scope\": \"COMPANY\", \"colour\": 1, | UNKNOWN_FIELD",
        "\"is\": \"at-least\"         | \"is\": \"at-lest\"       | BAD_VALUE",
        "\"is\": \"at-least\",        |                           | MISSING_FIELD",
        "\"dueDate\": \"2026-03-31\"  | \"dueDate\": \"2026-02-30\" | BAD_VALUE",
        "\"dueDate\": \"2026-03-31\"  | \"dueDate\": \"31.3.2026\"  | BAD_VALUE",
        "\"dueDate\": \"2026-03-31\"  | \"dueDate\": [2026, 3, 31]  | WRONG_TYPE",
        "\"steps\": [                 | \"steps\": {\"a\": 1}, \"properties\": [ | WRONG_TYPE",
        "\"state\": \"SELECTED\"      | \"state\": \"FORGOTTEN\"  | BAD_VALUE",
      })
  void refusesWhatTheReaderRefuses(String good, String bad, String rule) {
    Sample programme = companyA(DocumentKind.PROGRAMME);
    String broken = programme.json().replace(good, bad == null ? "" : bad);

    assertThat(broken).isNotEqualTo(programme.json());
    assertThat(SchemaFile.of(DocumentKind.PROGRAMME).faults(broken)).isNotEmpty();
    assertThat(refusals(DocumentKind.PROGRAMME, broken)).extracting(Rule::toString).contains(rule);
  }

  @Test
  void asksADocumentInALaterFormatThanTheFirstToSaySo() {
    assertThat(faultsWithoutFormat(DocumentKind.PROGRAMME)).isNotEmpty();
    assertThat(faultsWithoutFormat(DocumentKind.INDICATORS)).isEmpty();
  }

  private static List<String> faultsWithoutFormat(DocumentKind kind) {
    String silent = companyA(kind).json().replaceFirst("\"formatVersion\": [0-9]+,", "");
    return SchemaFile.of(kind).faults(silent);
  }

  private static Sample companyA(DocumentKind kind) {
    return Sample.companyA().stream()
        .filter(sample -> sample.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private static Set<Rule> refusals(DocumentKind kind, String json) {
    try {
      IsgJson.standard().read("document.json", json, kind.type());
      return Set.of();
    } catch (InvalidDocumentException refused) {
      return refused.report().issues().stream().map(Issue::rule).collect(Collectors.toSet());
    }
  }
}
