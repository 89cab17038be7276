package org.dealwright.api;

import org.jspecify.annotations.Nullable;

/**
 * Who or what changed something.
 *
 * @param kind whether a person, the product's automation, an import, the system, a visitor or a
 *     program with an account of its own did it
 * @param id the user's or program's subject in the identity provider; null for all other kinds
 * @param name how to show it; null where nothing is known
 */
public record ActorView(ActorKind kind, @Nullable String id, @Nullable String name) {}
