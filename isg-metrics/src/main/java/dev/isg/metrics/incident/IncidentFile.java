package dev.isg.metrics.incident;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.json.DocumentFormat;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The incidents of a governance unit as one document. */
@DocumentFormat(name = "incidents", version = IncidentFile.FORMAT_VERSION)
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableIncidentFile.class)
@JsonDeserialize(as = ImmutableIncidentFile.class)
public abstract class IncidentFile {
  /** The version of the format this library writes and the newest it reads. */
  public static final int FORMAT_VERSION = 1;

  IncidentFile() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** A file of the given incidents. */
  public static IncidentFile of(List<Incident> incidents) {
    return builder().addAllIncidents(incidents).build();
  }

  /** The version of the format. */
  @Value.Default
  public int formatVersion() {
    return FORMAT_VERSION;
  }

  /** The incidents. */
  public abstract List<Incident> incidents();

  /** The incident with the id; empty if there is none. */
  public final Optional<Incident> find(IncidentId id) {
    return incidents().stream().filter(incident -> incident.id().equals(id)).findFirst();
  }

  @Value.Check
  void check() {
    if (formatVersion() != FORMAT_VERSION) {
      throw InvalidModelException.of(
          "IncidentFile",
          "formatVersion は " + FORMAT_VERSION + " だけを読めます",
          "this release reads formatVersion " + FORMAT_VERSION + " only");
    }
  }

  /** Builds a file. */
  public static class Builder extends ImmutableIncidentFile.Builder {
    Builder() {}
  }
}
