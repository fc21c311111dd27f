package ca.learningpartners.tool.admin;

import java.util.List;

/**
 * The open invites.
 *
 * @param number which part of them this is, from 0
 */
public record InvitesPage(List<PlatformsPage.Invite> invites, int number, boolean more) {}
