package dev.isg.core.organisation;

import dev.isg.core.basics.LocalizedText;

/**
 * Someone who holds roles and decides.
 *
 * @param id the id, unique in the programme
 * @param name the name as shown in reports
 */
public record Person(PersonId id, LocalizedText name) {}
