using Microsoft.Extensions.DependencyInjection;
using OncoLearn.App.Documents;
using OncoLearn.App.Imports.Drafts;
using OncoLearn.App.Imports.Revising;
using OncoLearn.App.Imports.Terms;
using OncoLearn.App.Imports.Translations;

namespace OncoLearn.App.Imports;

public static class ImportsRegistration
{
    /// <summary>Adds the import of reviews. Needs the data layer, the catalogue and the question bank. The host runs <see cref="ReadImports"/> again and again.</summary>
    public static IServiceCollection AddImports(this IServiceCollection services) => services
        .AddDocuments()
        .AddSingleton<ImportSignal>()
        .AddSingleton<StartImport>()
        .AddSingleton<CancelImport>()
        .AddSingleton<RemoveImport>()
        .AddSingleton<ReadImports>()
        .AddSingleton<FindImports>()
        .AddSingleton<OpenImport>()
        .AddSingleton<EditSections>()
        .AddSingleton<DescribeImport>()
        .AddSingleton<FindCandidates>()
        .AddSingleton<DecideClaim>()
        .AddSingleton<AddClaim>()
        .AddSingleton<FindClaimsAgain>()
        .AddSingleton<FindTerms>()
        .AddSingleton<SaveTerm>()
        .AddSingleton<ArchiveTerm>()
        .AddSingleton<ReadTranslation>()
        .AddSingleton<SaveTranslation>()
        .AddSingleton<MakeContent>()
        .AddSingleton<PublishImport>()
        .AddSingleton<CompareUpdate>()
        .AddSingleton<StaleQuestions>()
        .AddSingleton<CompareRevision>()
        .AddSingleton<AdoptRevision>()
        .AddSingleton<FindDrafts>()
        .AddSingleton<DecideDraft>();
}
