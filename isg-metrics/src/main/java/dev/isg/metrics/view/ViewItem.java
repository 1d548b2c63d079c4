package dev.isg.metrics.view;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.organisation.Role;

/**
 * Something a view shows.
 *
 * @param title what it is called
 * @param subject what it is about
 * @param content in which form it is shown
 * @param heardFrom the role it is heard from
 * @param leadsToRecords whether a link leads down to the records it rests on
 */
public record ViewItem(
    LocalizedText title,
    ViewSubject subject,
    ViewContent content,
    Role heardFrom,
    boolean leadsToRecords) {}
