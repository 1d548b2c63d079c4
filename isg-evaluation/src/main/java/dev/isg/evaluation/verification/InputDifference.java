package dev.isg.evaluation.verification;

import java.util.Optional;

/**
 * Something that is not what the record was made of.
 *
 * @param input what it is
 * @param recorded its hash, or version, as recorded; empty if it was not handed in then
 * @param again its hash, or version, now; empty if it is not handed in now
 */
public record InputDifference(
    ComparedInput input, Optional<String> recorded, Optional<String> again) {}
