package ca.learningpartners.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The main job, end to end, by three people of three districts; each test goes on where the one before ended. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class Journey {

    abstract Stage stage();

    @Test
    @Order(1)
    void theCoordinatorMatchesTheNewMembersFromHerCourse() {
        Visit visit = stage().visit();
        FrameLocator tool = visit.course("sd27").launchAs("noor.haddad");
        assertThat(heading(tool)).hasText("Are you Noor Haddad?");
        visit.photograph("1-coordinator-welcome");

        button(tool, "Yes, that is me").click();
        assertThat(tool.getByText("24 people wait for a partner.")).isVisible();
        visit.photograph("2-coordinator-home");

        link(tool, "Go to matching").first().click();
        button(tool, "Match them").click();
        assertThat(tool.getByText("24 pairs, and nobody is left out.")).isVisible();
        assertThat(tool.locator(".pair")).hasCount(24);
        visit.photograph("3-coordinator-proposal");

        button(tool, "Approve and offer").click();
        assertThat(tool.locator(".note[role=status]")).containsText("Approved.");
        visit.photograph("4-coordinator-approved");
    }

    @Test
    @Order(2)
    void theNewMemberAcceptsAndNotesAContactInFrench() {
        Visit visit = stage().visit(Look::french);
        FrameLocator tool = visit.course("sd93").in("fr-CA").launchAs("lucie.belanger-roy");
        assertThat(heading(tool)).hasText("Êtes-vous Lucie Bélanger-Roy?");
        button(tool, "Oui, c’est moi").click();
        assertThat(tool.getByText("On vous propose 周慧琳 Wei-Lin Chow pour vous accompagner."))
                .isVisible();
        visit.photograph("5-new-member-offer");

        button(tool, "Oui, commençons").click();
        assertThat(tool.getByRole(AriaRole.STATUS)).containsText("Merci.");
        visit.photograph("6-new-member-accepted");

        visit.course("sd93").in("fr-CA").launchAs("lucie.belanger-roy");
        assertThat(heading(tool)).containsText("Convenez avec 周慧琳 Wei-Lin Chow");
        visit.photograph("7-new-member-home");
        // From her home to the noted contact: three clicks. Today, half an hour and by video are what is usual.
        link(tool, "Noter un contact").click();
        tool.getByLabel("O5").check();
        visit.photograph("8-new-member-contact");
        button(tool, "Enregistrer").click();

        assertThat(tool.getByRole(AriaRole.STATUS)).hasText("Votre contact est noté.");
        assertThat(contacts(tool)).hasCount(1);
        assertThat(contacts(tool)).containsText("O5");
        visit.photograph("9-new-member-noted");
    }

    @Test
    @Order(3)
    void theMentorSeesTheContactFromAThirdPlatformAndAccepts() {
        Visit visit = stage().visit();
        FrameLocator tool = visit.course("sd45").launchAs("wei-lin.chow");
        button(tool, "Yes, that is me").click();
        assertThat(tool.getByText("You are asked to accompany Lucie Bélanger-Roy."))
                .isVisible();
        assertThat(tool.getByText("One contact noted")).isVisible();
        visit.photograph("10-mentor-home");

        link(tool, "Open your partnership").click();
        assertThat(contacts(tool)).containsText("O5");
        visit.photograph("11-mentor-partnership");

        button(tool, "Yes, let us begin").click();
        assertThat(tool.getByRole(AriaRole.STATUS)).containsText("Thank you.");
        assertThat(contacts(tool)).hasCount(1);
        visit.photograph("12-mentor-accepted");
    }

    @Test
    @Order(4)
    void theSameLinkOpensInANewWindowToo() {
        Visit visit = stage().visit();
        Page window = visit.course("sd45").launchInWindowAs("wei-lin.chow");
        visit.turnTo(window);
        assertThat(window.getByText("You and Lucie Bélanger-Roy last talked on"))
                .isVisible();
        visit.photograph("13-mentor-window");
    }

    private static Locator heading(FrameLocator tool) {
        return tool.locator("main h1").first();
    }

    private static Locator button(FrameLocator tool, String name) {
        return tool.getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName(name));
    }

    private static Locator link(FrameLocator tool, String name) {
        return tool.getByRole(AriaRole.LINK, new FrameLocator.GetByRoleOptions().setName(name));
    }

    /** The contacts listed on the partnership's page. */
    private static Locator contacts(FrameLocator tool) {
        return tool.locator("#contacts > li");
    }
}
