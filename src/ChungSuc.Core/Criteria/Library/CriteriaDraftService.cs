using System.Globalization;
using ChungSuc.Core.Criteria.Editing;
using ChungSuc.Core.Criteria.Loading;
using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Criteria;

/// <summary>Writes drafts of criteria sets. Each change says which version of the draft the person read; when somebody else saved it first, nothing is written.</summary>
public sealed class CriteriaDraftService(AppDbContext db, JournalBook journal, Actor actor, CriteriaSetQueries sets)
{
    /// <summary>A longer list says less than the two texts.</summary>
    private const int MostChanges = 50;

    public async Task<Guid> StartAsync(StartCriteriaDraft input, CancellationToken cancellationToken = default)
    {
        CriteriaRights.Require(actor);
        var name = NameOf(input.Name, nameof(input.Name));
        var known = await sets.AllAsync(cancellationToken);
        var root = YamlParts.Map(
            isFlow: false,
            ("id", YamlParts.Text(FreeId(name, known))),
            ("version", YamlParts.Word("1")),
            ("name", YamlParts.Text(name)),
            ("origin", YamlParts.Word("proposal")),
            ("subject", YamlParts.Word(SchemaWords.SubjectKinds.First(word => word.Value == input.SubjectKind).Key)),
            ("missing", YamlParts.Word("waits")),
            ("rounding", YamlParts.Map(isFlow: true, ("total", YamlParts.Word("0.01")), ("share", YamlParts.Word("0.01")), ("mode", YamlParts.Word("half_up")))),
            ("criteria", YamlParts.List(isFlow: true)));
        return await BeginAsync(input, YamlTreeWriter.Write(root), basedOn: null, cancellationToken);
    }

    public async Task<Guid> CopyAsync(CopyCriteriaSet input, CancellationToken cancellationToken = default)
    {
        CriteriaRights.Require(actor);
        var source = await sets.FindAsync(input.SetId, input.Version, cancellationToken) ?? throw new NotFoundException("Criteria set");
        var known = await sets.AllAsync(cancellationToken);
        var document = SetDocument.Open(source.Text) ?? throw new InvalidOperationException($"The text of {input.SetId} is not readable.");
        var (id, version, name) = string.IsNullOrEmpty(input.NewName)
            ? (input.SetId, known.Where(s => s.Set.Id == input.SetId).Max(s => s.Set.Version) + 1, source.Set.Name)
            : (FreeId(input.NewName, known), 1, NameOf(input.NewName, nameof(input.NewName)));
        var copy = document.Change("", root => root
            .With("id", YamlParts.Text(id), CriteriaSetLoader.Keys)
            .With("version", YamlParts.Word(version.ToString(CultureInfo.InvariantCulture)), CriteriaSetLoader.Keys)
            .With("name", name == source.Set.Name ? root.At("name") : YamlParts.Text(name), CriteriaSetLoader.Keys));
        return await BeginAsync(input, copy.Write(), basedOn: $"{input.SetId}@{input.Version}", cancellationToken);
    }

    public Task<Guid> UploadAsync(UploadCriteriaDraft input, CancellationToken cancellationToken = default)
    {
        CriteriaRights.Require(actor);
        return BeginAsync(input, TextOf(input.Text), basedOn: null, cancellationToken);
    }

    /// <summary>Keeps the whole text as typed, faults and comments included.</summary>
    public Task<Guid> SaveTextAsync(SaveCriteriaText input, CancellationToken cancellationToken = default)
    {
        var text = TextOf(input.Text);
        return WriteAsync(input, _ => (text, "văn bản"), cancellationToken);
    }

    public Task<Guid> SaveHeadingAsync(SaveCriteriaHeading input, CancellationToken cancellationToken = default) =>
        ChangeAsync(input, document => (document.With("", SetFields.Heading, input.Fields), "đầu mục"), cancellationToken);

    public Task<Guid> SaveItemAsync(SaveCriteriaItem input, CancellationToken cancellationToken = default) =>
        ChangeAsync(
            input,
            document =>
            {
                var node = Seen(document, input.Path, input.SeenCode);
                document = document.With(node.Path, node.IsGroup ? SetFields.Group : SetFields.Leaf, input.Fields);
                document = input.Pass is { } pass && !node.IsGroup ? pass.WriteTo(document, node.Path) : document;
                document = input.Points is { } points && !node.IsGroup ? points.WriteTo(document, node.Path) : document;
                return (document, $"{(node.IsGroup ? "nhóm" : "chỉ tiêu")} {node.Code}");
            },
            cancellationToken);

    public Task<Guid> SaveSectionAsync(SaveCriteriaSection input, CancellationToken cancellationToken = default)
    {
        var section = SetSection.Find(input.Section) ?? throw new NotFoundException("Section of a criteria set");
        return ChangeAsync(input, document => (document.WithRows(section, input.Fields, input.Rows), $"phần “{section.Name}”"), cancellationToken);
    }

    public Task<Guid> AddItemAsync(AddCriteriaItem input, CancellationToken cancellationToken = default) =>
        ChangeAsync(
            input,
            document =>
            {
                if (input.Group.Length > 0 && document.Find(input.Group) is not { IsGroup: true })
                {
                    throw new NotFoundException("Group of criteria");
                }
                if (string.IsNullOrEmpty(input.Code) || document.Nodes.Any(node => node.Code == input.Code))
                {
                    throw new RuleException("criteria.item.code", "Nhập một mã chưa dùng trong bộ, ví dụ 1.2.", nameof(input.Code));
                }
                return (document.Add(input.Group, input.IsGroup, input.Code, NameOf(input.Name, nameof(input.Name))), $"{(input.IsGroup ? "nhóm" : "chỉ tiêu")} mới {input.Code}");
            },
            cancellationToken);

    public Task<Guid> MoveItemAsync(MoveCriteriaItem input, CancellationToken cancellationToken = default) =>
        ChangeAsync(
            input,
            document =>
            {
                var node = Seen(document, input.Path, input.SeenCode);
                return input.Move switch
                {
                    ItemMove.Up => (document.Move(node.Path, -1), $"thứ tự của {node.Code}"),
                    ItemMove.Down => (document.Move(node.Path, 1), $"thứ tự của {node.Code}"),
                    ItemMove.Remove => (document.Remove(node.Path), $"(bỏ {node.Code})"),
                    _ => throw new ArgumentOutOfRangeException(nameof(input), input.Move, "Unknown move"),
                };
            },
            cancellationToken);

    public Task<Guid> DiscardAsync(DiscardCriteriaDraft input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            CriteriaProcesses.DiscardDraft,
            null,
            input,
            async writer =>
            {
                var draft = await CriteriaRights.ReadAsync(db, actor, input, cancellationToken);
                var discard = new CriteriaSetDiscard { CommuneId = db.CommuneId, DraftId = draft.Id, By = actor.Name, At = writer.At };
                db.CriteriaSetDiscards.Add(discard);
                writer.Add(new CriteriaDraftDiscarded { Name = draft.Name }, draft, discard);
                return draft.Id;
            },
            cancellationToken);

    private Task<Guid> BeginAsync(object input, string text, string? basedOn, CancellationToken cancellationToken) =>
        journal.WriteAsync(
            CriteriaProcesses.StartDraft,
            null,
            input,
            writer =>
            {
                var draft = new CriteriaSetDraft { CommuneId = db.CommuneId, BasedOn = basedOn, StartedBy = actor.Name, StartedAt = writer.At };
                draft.Write(text, actor.Name, writer.At);
                db.CriteriaSetDrafts.Add(draft);
                writer.Add(new CriteriaDraftStarted { Name = draft.Name, BasedOn = basedOn, Hash = ShelvedSet.HashOf(text) }, draft);
                return Task.FromResult(draft.Id);
            },
            cancellationToken);

    private Task<Guid> ChangeAsync(DraftChange input, Func<SetDocument, (SetDocument After, string Part)> change, CancellationToken cancellationToken) =>
        WriteAsync(
            input,
            draft =>
            {
                var before = new DraftView(draft).RequireDocument();
                var (after, part) = change(before);
                var text = after.Write();
                return (text == before.Write() ? draft.Text : text, part); // a form that changes nothing costs no comment
            },
            cancellationToken);

    private Task<Guid> WriteAsync(DraftChange input, Func<CriteriaSetDraft, (string Text, string Part)> change, CancellationToken cancellationToken) =>
        journal.WriteAsync(
            CriteriaProcesses.EditDraft,
            null,
            input,
            async writer =>
            {
                var draft = await CriteriaRights.ReadAsync(db, actor, input, cancellationToken);
                var (text, part) = change(draft);
                if (text != draft.Text)
                {
                    var before = draft.Text;
                    draft.Write(text, actor.Name, writer.At);
                    writer.Add(Edited(draft, part, before), draft);
                }
                return draft.Id;
            },
            cancellationToken);

    private static CriteriaDraftEdited Edited(CriteriaSetDraft draft, string part, string before) => new()
    {
        Name = draft.Name,
        Part = part,
        HashBefore = ShelvedSet.HashOf(before),
        HashAfter = ShelvedSet.HashOf(draft.Text),
        Changes = (CriteriaSetLoader.Load(before).Set, CriteriaSetLoader.Load(draft.Text).Set) is ({ } old, { } now)
            ? [.. SetComparison.Compare(old, now).Take(MostChanges).Select(change => $"{change.Where}: {change.What}: {change.Before ?? "không có"} → {change.After ?? "không còn"}")]
            : [],
    };

    private static OutlineNode Seen(SetDocument document, string path, string seenCode) =>
        document.Find(path) is { } node && node.Code == seenCode
            ? node
            : throw new RuleException("criteria.item.moved", "Mục này vừa bị dời chỗ, đổi mã hoặc bỏ. Mở lại bản nháp rồi chọn lại mục cần sửa.");

    private static string NameOf(string? typed, string field) =>
        VietnameseText.Clean(typed) is { Length: > 0 and <= CriteriaSetDraft.NameLength } name
            ? name
            : throw new RuleException("criteria.name", "Nhập tên, không quá 300 ký tự.", field);

    private static string TextOf(string typed)
    {
        var text = CriteriaSetLoader.Normalized(typed).ReplaceLineEndings("\n").Replace("\0", "", StringComparison.Ordinal); // PostgreSQL keeps no such letter
        return string.IsNullOrWhiteSpace(text) ? throw new RuleException("criteria.text.empty", "Văn bản còn trống. Viết hoặc dán bộ tiêu chí vào.", nameof(SaveCriteriaText.Text))
            : text.Length > CriteriaSetDraft.LongestText ? throw new RuleException("criteria.text.long", "Văn bản lớn hơn 2 MB; hãy tách thành nhiều bộ tiêu chí.", nameof(SaveCriteriaText.Text))
            : text;
    }

    private static string FreeId(string name, IReadOnlyList<LibrarySet> known)
    {
        var slug = VietnameseText.Slug(name, 70) is { Length: > 0 } words ? words : "bo-tieu-chi";
        return Enumerable.Range(1, known.Count + 1).Select(n => n == 1 ? slug : $"{slug}-{n}").First(id => known.All(s => s.Set.Id != id));
    }
}
