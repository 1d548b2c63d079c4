package dev.isg.metrics.detection;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Percentage;
import java.time.LocalDate;

/**
 * What is known of how much is found, in one of five forms. Counts are from 0 to 1,000,000,000.
 *
 * @source METI 2009, 4.3.2, table 4-5, footnote 32; the forms are a design of this library
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
  @JsonSubTypes.Type(value = DetectionEvidence.AuditSampling.class, name = "audit-sampling"),
  @JsonSubTypes.Type(value = DetectionEvidence.PlantedEvents.class, name = "planted-events"),
  @JsonSubTypes.Type(value = DetectionEvidence.InternalShare.class, name = "internal-share"),
  @JsonSubTypes.Type(value = DetectionEvidence.CaptureRecapture.class, name = "capture-recapture"),
  @JsonSubTypes.Type(value = DetectionEvidence.ExpertEstimate.class, name = "expert-estimate")
})
public sealed interface DetectionEvidence {
  /** The way of estimating it serves. */
  EstimateMethod method();

  /**
   * An audit of a random sample: how many incidents it found, and how many of these were on record.
   *
   * @param inSample the incidents the audit found in the sample
   * @param onRecord those of them that had been found before; at most as many
   */
  record AuditSampling(long inSample, long onRecord) implements DetectionEvidence {
    /** Refuses more on record than there are in the sample. */
    public AuditSampling {
      Counts.part("AuditSampling", "onRecord", onRecord, "inSample", inSample);
    }

    @Override
    public EstimateMethod method() {
      return EstimateMethod.AUDIT_SAMPLING;
    }
  }

  /**
   * Events planted to see whether they are found, as in a red-team exercise.
   *
   * @param planted the events planted
   * @param found those of them that were found; at most as many
   */
  record PlantedEvents(long planted, long found) implements DetectionEvidence {
    /** Refuses more found than were planted. */
    public PlantedEvents {
      Counts.part("PlantedEvents", "found", found, "planted", planted);
    }

    @Override
    public EstimateMethod method() {
      return EstimateMethod.PLANTED_EVENTS;
    }
  }

  /**
   * Who found the incidents that came to light. What nobody found is in neither number, so the rate
   * is at most what this says.
   *
   * @param internal those the company found by itself
   * @param external those outsiders told it of
   */
  record InternalShare(long internal, long external) implements DetectionEvidence {
    /** Refuses counts out of range. */
    public InternalShare {
      Counts.within("InternalShare", "internal", internal);
      Counts.within("InternalShare", "external", external);
    }

    @Override
    public EstimateMethod method() {
      return EstimateMethod.INTERNAL_SHARE;
    }
  }

  /**
   * What two channels found that do not know of each other. The rate is the share that at least one
   * of them found.
   *
   * @param first the incidents the first channel found
   * @param second the incidents the second channel found
   * @param both those that both found; at most as many as either
   * @param form how the number of all incidents follows
   */
  record CaptureRecapture(long first, long second, long both, RecaptureForm form)
      implements DetectionEvidence {
    /** Refuses more found by both than by either. */
    public CaptureRecapture {
      Counts.part("CaptureRecapture", "both", both, "first", first);
      Counts.part("CaptureRecapture", "both", both, "second", second);
    }

    /** How many different incidents were found, by one channel or the other. */
    public long found() {
      return first + second - both;
    }

    @Override
    public EstimateMethod method() {
      return EstimateMethod.CAPTURE_RECAPTURE;
    }
  }

  /**
   * The judgement of somebody who knows.
   *
   * @param lowest the lowest rate held possible, from 0 %
   * @param likely the rate held most likely; not below the lowest
   * @param highest the highest rate held possible, up to 100 %; not below the likely one
   * @param expert who judged
   * @param basis what the judgement rests on
   * @param statedOn the day it was given
   */
  record ExpertEstimate(
      Percentage lowest,
      Percentage likely,
      Percentage highest,
      String expert,
      LocalizedText basis,
      LocalDate statedOn)
      implements DetectionEvidence {
    /** Refuses rates outside 0 % to 100 % or out of order, and an unnamed expert. */
    public ExpertEstimate {
      if (expert.isBlank()
          || !new RateRange(lowest, highest, RangeMethod.EXPERT_RANGE).contains(likely)) {
        throw InvalidModelException.of(
            "ExpertEstimate",
            "likely は lowest 以上 highest 以下とし、expert に名前を書きます",
            "likely must lie from lowest to highest, and expert must be named");
      }
    }

    @Override
    public EstimateMethod method() {
      return EstimateMethod.EXPERT;
    }
  }
}
