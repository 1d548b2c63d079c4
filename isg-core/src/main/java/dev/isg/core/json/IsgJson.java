package dev.isg.core.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads and writes the documents of this library as JSON. It has no state to change and may be used
 * by several threads at once.
 */
public final class IsgJson {
  private static final IsgJson STANDARD = new IsgJson(FormatStep.ALL);

  private final ObjectMapper mapper;
  private final ObjectWriter pretty;
  private final List<FormatStep> steps;

  /** The steps are those by which older formats are read. */
  IsgJson(List<FormatStep> steps) {
    this.steps = List.copyOf(steps);
    SimpleModule strict = new SimpleModule("isg");
    strict.setValueInstantiators(new StrictInstantiators());
    strict.setDeserializerModifier(new StrictScalars());
    this.mapper =
        JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module(), strict)
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .enable(StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.SKIP))
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    this.pretty =
        mapper.writer(
            new DefaultPrettyPrinter(
                    Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter));
  }

  /** The one mapper of this library. */
  public static IsgJson standard() {
    return STANDARD;
  }

  /**
   * The document as JSON for people: indented by two spaces, lines ended by a line feed alone, the
   * attributes in reading order, what is absent or empty left out, a line feed at the end.
   */
  public String write(Object document) {
    try {
      return pretty.writeValueAsString(document) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a document of this library is always JSON", impossible);
    }
  }

  /** The document as JSON for programs: in one line, without a line feed even at the end. */
  public String writeLine(Object document) {
    try {
      return mapper.writeValueAsString(document);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a value of this library is always JSON", impossible);
    }
  }

  /** The hash of a value: of its JSON {@linkplain #writeLine in one line}, encoded in UTF-8. */
  public ContentHash hash(Object value) {
    return ContentHash.of(writeLine(value).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The hash of a value in which the order of things with an identity does not matter: lists of
   * ids, of links and of things with an id hash the same in any order. Lists whose order means
   * something, such as the levels of a scale, still hash by it.
   */
  public ContentHash hashUnordered(Object value) {
    return hash(Unordered.of(mapper.valueToTree(value)));
  }

  /**
   * Reads a document strictly. A byte order mark at the start is passed over. A {@link
   * DocumentFormat} older than that of this release is read by steps, nothing lost, and the {@link
   * JsonDocument#notes} say so.
   *
   * @param file the name of the file, for the places of issues
   * @param text the JSON
   * @param type the type of the document
   * @throws InvalidDocumentException with every fault found, each with its place, if there is any;
   *     with that alone if the document is in a format this release does not know
   */
  public <T> JsonDocument<T> read(String file, String text, Class<T> type) {
    return readUnmarked(file, text.startsWith("\uFEFF") ? text.substring(1) : text, type);
  }

  private <T> JsonDocument<T> readUnmarked(String file, String text, Class<T> type) {
    JsonPlaces places = JsonPlaces.of(file, text);
    if (places.issues().stream().anyMatch(issue -> issue.rule() == JsonRule.SYNTAX)) {
      throw new InvalidDocumentException(ValidationReport.of(places.issues()));
    }
    DocumentFormat format = type.getAnnotation(DocumentFormat.class);
    if (format == null || places.format().isEmpty()) {
      return read(places, Upgrade.none(text), type, List.of());
    }
    BigInteger found = places.format().get();
    Formats.refusal(format, found)
        .ifPresent(
            refusal -> {
              List<Issue> issues = List.of(refusal.withLocation(places.at(refusal.path())));
              throw new InvalidDocumentException(ValidationReport.of(issues));
            });
    if (found.intValueExact() == format.version()) {
      return read(places, Upgrade.none(text), type, List.of());
    }
    Upgrade upgrade = Upgrade.of(mapper, text, format, found.intValueExact(), steps);
    if (upgrade.changes().isEmpty()) {
      return read(places, upgrade, type, List.of());
    }
    Issue note = Formats.upgraded(format, found, upgrade.changes());
    return read(places, upgrade, type, List.of(note.withLocation(places.at(note.path()))));
  }

  private <T> JsonDocument<T> read(
      JsonPlaces places, Upgrade upgrade, Class<T> type, List<Issue> notes) {
    Moves moves = upgrade.moves();
    List<Issue> issues = new ArrayList<>(places.issues());
    FaultCollector faults =
        new FaultCollector(issues.stream().map(issue -> moves.today(issue.path())).toList());
    T value = bind(upgrade.text(), type, faults);
    issues.removeIf(issue -> faults.passedOver(moves.today(issue.path())));
    for (Issue fault : faults.issues()) {
      issues.add(fault.withLocation(places.at(moves.origin(fault.path()))));
    }
    if (issues.isEmpty() && value != null) {
      return new JsonDocument<>(value, places, moves, ValidationReport.of(notes));
    }
    throw new InvalidDocumentException(ValidationReport.of(issues));
  }

  @SuppressWarnings("NullAway") // null only together with a recorded fault
  private <T> T bind(String text, Class<T> type, FaultCollector faults) {
    try {
      return mapper
          .readerFor(type)
          .withHandler(faults)
          .withAttribute(FaultCollector.class, faults)
          .readValue(text);
    } catch (JsonMappingException refused) {
      faults.record(
          JsonRule.BAD_VALUE,
          path(refused),
          Map.of(
              "detail",
              LocalizedText.same(refused.getOriginalMessage()),
              "expected",
              LocalizedText.same(type.getSimpleName())));
    } catch (JsonProcessingException broken) {
      faults.record(
          JsonRule.SYNTAX, "", Map.of("detail", LocalizedText.same(broken.getOriginalMessage())));
    }
    return null;
  }

  private static String path(JsonMappingException refused) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : refused.getPath()) {
      path.append('/').append(step.getFieldName() == null ? step.getIndex() : step.getFieldName());
    }
    return path.toString();
  }
}
