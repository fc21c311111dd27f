package ca.learningpartners.tool.cli;

import picocli.CommandLine.IVersionProvider;

/** Which release this is, from the jar's manifest. */
final class ProductVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = ProductVersion.class.getPackage().getImplementationVersion();
        return new String[] {RootCommand.NAME + " " + (version == null ? "(development)" : version)};
    }
}
