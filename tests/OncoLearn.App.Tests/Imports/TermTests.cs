using OncoLearn.App.Catalog;
using OncoLearn.App.Imports;
using OncoLearn.App.Imports.Terms;
using OncoLearn.Core.Claims;

namespace OncoLearn.App.Tests.Imports;

/// <summary>What an instructor adds to the vocabulary.</summary>
public sealed class TermTests
{
    [Theory, CourseData]
    public async Task A_term_is_added_changed_archived_and_brought_back(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var saved = Assert.IsType<SaveTerm.Outcome.Saved>(await desk.Get<SaveTerm>().RunAsync(Input(desk.Chen, EntityKind.Drug, "quarzin", "QZ-1"), default));
        var term = Assert.Single(await desk.Get<FindTerms>().OfAsync(desk.Chen, default));
        Assert.Equal(("quarzin", EntityKind.Drug, false, 0), (term.Entity.Symbol, term.Entity.Kind, term.IsArchived, term.Uses));
        Assert.Equal(["quarzin", "QZ-1"], term.Entity.Names["en"]);
        Assert.Empty(await desk.Get<FindTerms>().OfAsync(desk.Wang, default));

        var again = Input(desk.Chen, EntityKind.Gene, "quarzin B") with { Key = saved.Key };
        Assert.Equal(saved, await desk.Get<SaveTerm>().RunAsync(again, default));
        Assert.IsType<SaveTerm.Outcome.NotFound>(await desk.Get<SaveTerm>().RunAsync(again with { OwnerId = desk.Wang }, default));
        Assert.Equal(["quarzin B"], Assert.Single(await desk.Get<FindTerms>().OfAsync(desk.Chen, default)).Entity.Names["en"]);

        Assert.IsType<ArchiveTerm.Outcome.NotFound>(await desk.Get<ArchiveTerm>().RunAsync(saved.Key, desk.Wang, default));
        await desk.Get<ArchiveTerm>().RunAsync(saved.Key, desk.Chen, default);
        Assert.True(Assert.Single(await desk.Get<FindTerms>().OfAsync(desk.Chen, default)).IsArchived);
        Assert.DoesNotContain((await desk.Get<ReadVocabulary>().RunAsync(desk.Chen, default)).Current, entity => entity.Key == saved.Key);
        await desk.Get<ArchiveTerm>().BringBackAsync(saved.Key, desk.Chen, default);
        Assert.Contains((await desk.Get<ReadVocabulary>().RunAsync(desk.Chen, default)).Current, entity => entity.Key == saved.Key);
        Assert.DoesNotContain((await desk.Get<ReadVocabulary>().RunAsync(desk.Wang, default)).Entities, entity => entity.Key == saved.Key);

        Assert.IsType<ArchiveTerm.Outcome.NotFound>(await desk.Get<ArchiveTerm>().RemoveAsync(saved.Key, desk.Wang, default));
        Assert.IsType<ArchiveTerm.Outcome.Done>(await desk.Get<ArchiveTerm>().RemoveAsync(saved.Key, desk.Chen, default));
        Assert.Empty(await desk.Get<FindTerms>().OfAsync(desk.Chen, default));
    }

    [Theory, CourseData]
    public async Task What_is_wrong_with_a_term_is_told_and_nothing_is_saved(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        Assert.IsType<SaveTerm.Fault.NoName>(Assert.Single(await FaultsAsync(desk, " ", "")));
        Assert.IsType<SaveTerm.Fault.TooShort>(Assert.Single(await FaultsAsync(desk, "a")));
        Assert.IsType<SaveTerm.Fault.TooLong>(Assert.Single(await FaultsAsync(desk, new string('a', SaveTerm.LongestName + 1))));
        Assert.IsType<SaveTerm.Fault.TooMany>(Assert.Single(await FaultsAsync(desk, [.. Enumerable.Range(0, SaveTerm.MostNames + 1).Select(at => $"quarzin {at}")])));
        Assert.Equal("nupr1", Assert.IsType<SaveTerm.Fault.Taken>(Assert.Single(await FaultsAsync(desk, "quarzin", "NUPR1"))).Other.Key);

        await desk.Get<SaveTerm>().RunAsync(Input(desk.Chen, EntityKind.Drug, "quarzin"), default);
        Assert.Equal("quarzin", Assert.IsType<SaveTerm.Fault.Taken>(Assert.Single(await FaultsAsync(desk, "quarzin"))).Name);
        // Everybody has a vocabulary of their own.
        Assert.IsType<SaveTerm.Outcome.Saved>(await desk.Get<SaveTerm>().RunAsync(Input(desk.Wang, EntityKind.Drug, "quarzin"), default));
        Assert.Single(await desk.Get<FindTerms>().OfAsync(desk.Chen, default));
    }

    [Theory, CourseData]
    public async Task What_claims_name_is_archived_and_not_removed_and_can_be_published_again(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var saved = Assert.IsType<SaveTerm.Outcome.Saved>(await desk.Get<SaveTerm>().RunAsync(Input(desk.Chen, EntityKind.Gene, "QRX7"), default));
        var import = await desk.ReadAsync(ImportDesk.Review.Replace("NUPR1 upregulates", "QRX7 upregulates", StringComparison.Ordinal));
        var claim = (await FindAsync(desk, import.Uid)).Claims.First(one => one.Fields.Subject.Key == saved.Key);
        await desk.Get<DecideClaim>().RunAsync(import.Uid, desk.Chen, claim.Found.Mark, new DecideClaim.Decision.Confirm(), default);

        Assert.Equal(1, (await desk.Get<FindTerms>().FindAsync(saved.Key, desk.Chen, default))!.Uses);
        await desk.Get<DescribeImport>().RunAsync(new(import.Uid, desk.Chen, import.Title, import.Summary, "en", "CC BY 4.0", "Guo et al., 2021"), default);
        Assert.IsType<PublishImport.Outcome.Published>(await desk.Get<PublishImport>().RunAsync(import.Uid, desk.Chen, default));
        Assert.Equal(1, (await desk.Get<FindTerms>().FindAsync(saved.Key, desk.Chen, default))!.Uses);
        Assert.Equal(new ArchiveTerm.Outcome.InUse(1), await desk.Get<ArchiveTerm>().RemoveAsync(saved.Key, desk.Chen, default));
        Assert.Equal(1, Assert.IsType<SaveTerm.Fault.KindInUse>(Assert.Single(await FaultsAsync(desk, Input(desk.Chen, EntityKind.Drug, "QRX7") with { Key = saved.Key }))).Uses);
        Assert.IsType<SaveTerm.Outcome.Saved>(await desk.Get<SaveTerm>().RunAsync(Input(desk.Chen, EntityKind.Gene, "QRX7", "QRX-7") with { Key = saved.Key }, default));

        await desk.Get<ArchiveTerm>().RunAsync(saved.Key, desk.Chen, default);
        var other = claim.Fields with { Subject = claim.Fields.Subject with { Key = "klm9", Name = "KLM9" } };
        Assert.NotNull(await desk.Get<AddClaim>().RunAsync(import.Uid, desk.Chen, new(new(2, 0), null), other, default));
        Assert.IsType<PublishImport.Outcome.Published>(await desk.Get<PublishImport>().RunAsync(import.Uid, desk.Chen, default));
        var terms = await desk.Get<FindTerms>().OfAsync(desk.Chen, default);
        Assert.Equal([("KLM9", false), ("QRX7", true)], terms.Select(term => (term.Entity.Symbol, term.IsArchived)));
    }

    internal static SaveTerm.Input Input(long owner, EntityKind kind, params string[] names) =>
        new(owner, Key: null, kind, new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["en"] = names, ["zh-Hans"] = [] });

    static Task<IReadOnlyList<SaveTerm.Fault>> FaultsAsync(ImportDesk desk, params string[] names) => FaultsAsync(desk, Input(desk.Chen, EntityKind.Drug, names));

    static async Task<IReadOnlyList<SaveTerm.Fault>> FaultsAsync(ImportDesk desk, SaveTerm.Input input) => Assert.IsType<SaveTerm.Outcome.Faulty>(await desk.Get<SaveTerm>().RunAsync(input, default)).Faults;

    static async Task<FindCandidates.Found> FindAsync(ImportDesk desk, string uid) =>
        await desk.Get<FindCandidates>().OfAsync(await desk.Get<OpenImport>().RunAsync(uid, desk.Chen, default) ?? throw new InvalidOperationException("There is no such import."), default);
}
