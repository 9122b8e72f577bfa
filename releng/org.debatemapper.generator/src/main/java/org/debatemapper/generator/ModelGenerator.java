package org.debatemapper.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenResourceKind;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Generates the code of the debate model and of its item providers from the Ecore file, which is the only place
 * where the model is written down: the generator model lives in memory and is derived from it.
 */
public final class ModelGenerator {
    private static final String MODEL_BUNDLE = "org.debatemapper.model";
    private static final String EDIT_BUNDLE = "org.debatemapper.model.edit";

    private ModelGenerator() {
    }

    /**
     * @param args
     *            the folder of the bundles
     * @throws IOException
     *             if the model cannot be read or code cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path bundles = Path.of(args[0]).toAbsolutePath().normalize();
        Path staging = Files.createTempDirectory("debatemapper-model");
        EcorePlugin.ExtensionProcessor.process(ModelGenerator.class.getClassLoader());
        for (String bundle : List.of(MODEL_BUNDLE, EDIT_BUNDLE)) {
            Files.createDirectories(staging.resolve(bundle));
            EcorePlugin.getPlatformResourceMap().put(bundle, URI.createFileURI(staging.resolve(bundle) + "/"));
        }
        Path ecore = bundles.resolve(MODEL_BUNDLE).resolve("model/debate.ecore");
        if (!Files.isReadable(ecore)) {
            throw new IOException("No model at " + ecore);
        }
        Files.createDirectories(staging.resolve(MODEL_BUNDLE).resolve("model"));
        Files.copy(ecore, staging.resolve(MODEL_BUNDLE).resolve("model/debate.ecore"));
        generate(genModel());
        for (String bundle : List.of(MODEL_BUNDLE, EDIT_BUNDLE)) {
            SourceMirror.update(staging.resolve(bundle).resolve("src-gen"), bundles.resolve(bundle).resolve("src-gen"));
        }
        SourceMirror.delete(staging);
    }

    private static GenModel genModel() {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        URI uri = URI.createPlatformResourceURI(MODEL_BUNDLE + "/model/debate.ecore", true);
        Resource resource = resources.getResource(uri, true);
        EPackage model = (EPackage) resource.getContents().get(0);

        GenModel genModel = GenModelFactory.eINSTANCE.createGenModel();
        resources.createResource(URI.createPlatformResourceURI(MODEL_BUNDLE + "/model/debate.genmodel", true), "ecore")
                .getContents().add(genModel);
        genModel.initialize(List.of(model));
        configure(genModel);
        configure(genModel.getGenPackages().get(0));
        return genModel;
    }

    private static void configure(GenModel genModel) {
        genModel.setModelName("Debate");
        genModel.setModelPluginID(MODEL_BUNDLE);
        genModel.setEditPluginID(EDIT_BUNDLE);
        genModel.setModelDirectory("/" + MODEL_BUNDLE + "/src-gen");
        genModel.setEditDirectory("/" + EDIT_BUNDLE + "/src-gen");
        genModel.setEditPluginClass("org.debatemapper.model.provider.DebateEditPlugin");
        genModel.setComplianceLevel(GenJDKLevel.JDK80_LITERAL);
        genModel.setBundleManifest(false);
        genModel.setCanGenerate(true);
        genModel.setCreationIcons(false);
        genModel.setUpdateClasspath(false);
        genModel.setMinimalReflectiveMethods(true);
        genModel.setOperationReflection(true);
        genModel.setCodeFormatting(false);
        genModel.setImportOrganizing(true);
        genModel.reconcile();
    }

    private static void configure(GenPackage genPackage) {
        genPackage.setBasePackage("org.debatemapper");
        genPackage.setPrefix("Debate");
        genPackage.setResource(GenResourceKind.NONE_LITERAL);
        genPackage.getGenClasses().forEach(genClass -> genClass.setImage(false));
    }

    private static void generate(GenModel genModel) throws IOException {
        Generator generator = new Generator();
        generator.getAdapterFactoryDescriptorRegistry().addDescriptor("http://www.eclipse.org/emf/2002/GenModel",
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(genModel);
        for (String type : List.of(GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
                GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE)) {
            Diagnostic result = generator.generate(genModel, type, new BasicMonitor());
            if (result.getSeverity() >= Diagnostic.ERROR) {
                throw new IOException("Cannot generate " + type + ": " + describe(result));
            }
        }
    }

    private static String describe(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder(diagnostic.getMessage());
        for (Diagnostic child : diagnostic.getChildren()) {
            text.append("\n  ").append(describe(child));
        }
        return text.toString();
    }
}
