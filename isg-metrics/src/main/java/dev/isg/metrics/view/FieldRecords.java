package dev.isg.metrics.view;

import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.checksheet.CheckSheet;
import dev.isg.metrics.checksheet.FilledSheet;
import dev.isg.metrics.incident.Incident;
import dev.isg.metrics.incident.IncidentId;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.measurement.Measurement;
import java.util.List;
import java.util.Map;

/**
 * What was recorded in the field, in any order and for any unit.
 *
 * @param indicators the indicators, for their names; a measurement of another goes by its id
 * @param measurements the measurements
 * @param sheets the check sheets, for their questions and grades
 * @param answers the sheets as they were filled in, whole or not
 * @param incidents the incidents
 * @param incidentUnits the unit an incident happened in; one that is not here may concern every
 *     manager, and is shown to each
 */
public record FieldRecords(
    IndicatorSet indicators,
    List<Measurement> measurements,
    List<CheckSheet> sheets,
    List<FilledSheet> answers,
    List<Incident> incidents,
    Map<IncidentId, UnitId> incidentUnits) {
  /** Copies what it holds. */
  public FieldRecords {
    measurements = List.copyOf(measurements);
    sheets = List.copyOf(sheets);
    answers = List.copyOf(answers);
    incidents = List.copyOf(incidents);
    incidentUnits = Map.copyOf(incidentUnits);
  }
}
