using ChungSuc.Core.Movements.Files;

namespace ChungSuc.Core.Movements;

/// <summary>Makes the rows of an edition from a movement file, part by part in the order of the file.</summary>
internal sealed class EditionMaker(MovementFile file, Guid communeId)
{
    public MovementEdition Make(Guid movementId, int number, Guid uploadId, string hash, DateTime at)
    {
        var edition = new MovementEdition
        {
            CommuneId = communeId,
            MovementId = movementId,
            Number = number,
            UploadId = uploadId,
            Hash = hash,
            LoadedAt = at,
            IsSample = file.IsSample,
            Name = file.Name,
            ShortName = file.ShortName,
            Slogan = file.Slogan,
            Kind = file.Kind,
            Scope = file.Scope,
            FromYear = file.Period.FromYear,
            ToYear = file.Period.ToYear,
            Launcher = file.Launcher,
            RecipientLines = PlanWords.Join(file.Recipients),
            BasisClause = file.CommendationBasis?.Clause,
            BasisText = file.CommendationBasis?.Text,
            BasisGuide = file.CommendationBasis?.GuidedBy,
        };
        AddWords(edition);
        AddAims(edition);
        AddCommendations(edition);
        AddWork(edition);
        return edition;
    }

    private void AddWords(MovementEdition edition)
    {
        edition.Papers.AddRange(new[] { file.Plan }.Concat(file.Parents).Select((p, i) => new PlanPaper
        {
            CommuneId = communeId,
            EditionId = edition.Id,
            Position = i,
            Level = p.Level,
            Title = p.Title,
            Issuer = p.Issuer,
            Number = p.Number,
            Date = p.Date,
            Signer = p.Signer,
            SignedAs = p.SignedAs,
            Clause = p.Clause,
            Note = p.Note,
        }));
        edition.Clauses.AddRange(file.Clauses.Select((c, i) => new PlanClauseText
        {
            CommuneId = communeId, EditionId = edition.Id, Position = i, Clause = c.Id, Kind = c.Kind, Heading = c.Heading, Text = c.Text,
        }));
        edition.Campaigns.AddRange(file.Campaigns.Select((c, i) => new PlanCampaign
        {
            CommuneId = communeId, EditionId = edition.Id, Position = i, Key = c.Id, Clause = c.Clause, Name = c.Name,
        }));
    }

    private void AddAims(MovementEdition edition)
    {
        foreach (var (t, i) in file.Targets.Select((t, i) => (t, i)))
        {
            var target = new PlanTarget
            {
                CommuneId = communeId,
                EditionId = edition.Id,
                Position = i,
                Key = t.Id,
                Clause = t.Clause,
                Name = t.Name,
                Subject = t.Subject,
                Unit = t.Unit,
                FromScaled = PlanTarget.Scaled(t.Value.From),
                ToScaled = t.Value.To is { } to ? PlanTarget.Scaled(to) : null,
                BaselineScaled = t.Baseline is { } baseline ? PlanTarget.Scaled(baseline) : null,
                Due = t.Due,
                Measure = t.Measure,
            };
            target.Years.AddRange(t.Path.OrderBy(y => y.Key).Select(y => new PlanTargetYear
            {
                CommuneId = communeId, TargetId = target.Id, Year = y.Key, ValueScaled = PlanTarget.Scaled(y.Value),
            }));
            edition.Targets.Add(target);
        }

        foreach (var (g, i) in file.Groups.Select((g, i) => (g, i)))
        {
            var group = new PlanGroup
            {
                CommuneId = communeId,
                EditionId = edition.Id,
                Position = i,
                Code = g.Code,
                Clause = g.Clause,
                Name = g.Name,
                SubjectLines = PlanWords.Join(g.Subjects),
                CriteriaSet = g.CriteriaSet,
            };
            group.Criteria.AddRange(g.Criteria.Select((c, n) => new PlanCriterion
            {
                CommuneId = communeId,
                GroupId = group.Id,
                Position = n,
                Key = c.Id,
                Clause = c.Clause,
                Text = c.Text,
                SubjectLines = PlanWords.Join(c.Subjects),
                MeasureLines = PlanWords.Join(c.Measures),
            }));
            edition.Groups.Add(group);
        }
    }

    private void AddCommendations(MovementEdition edition)
    {
        edition.Forms.AddRange(file.Forms.Select((f, i) => new PlanForm
        {
            CommuneId = communeId, EditionId = edition.Id, Position = i, Code = f.Code, Clause = f.Clause, Name = f.Name, LawCodeLines = PlanWords.Join(f.LawCodes),
        }));
        edition.Quotas.AddRange(file.Quotas.Select((q, i) => new PlanQuota
        {
            CommuneId = communeId,
            EditionId = edition.Id,
            Position = i,
            Clause = q.Clause,
            FormCode = q.Form,
            Subject = q.Subject,
            MaxCount = q.MaxCount,
            MaxPercentScaled = q.MaxPercent is { } percent ? PlanTarget.Scaled(percent) : null,
        }));
    }

    private void AddWork(MovementEdition edition)
    {
        edition.Milestones.AddRange(file.Milestones.Select((m, i) => new PlanMilestone
        {
            CommuneId = communeId, EditionId = edition.Id, Position = i, Key = m.Id, Clause = m.Clause, Name = m.Name, Kind = m.Kind, Year = m.Year, Who = m.Who,
        }));
        edition.Phases.AddRange(file.Phases.Select((p, i) => new PlanPhase
        {
            CommuneId = communeId,
            EditionId = edition.Id,
            Position = i,
            Key = p.Id,
            Clause = p.Clause,
            Name = p.Name,
            FromYear = p.Period.FromYear,
            ToYear = p.Period.ToYear,
        }));
        edition.Duties.AddRange(file.Duties.Select((d, i) => new PlanDuty
        {
            CommuneId = communeId,
            EditionId = edition.Id,
            Position = i,
            Key = d.Id,
            Clause = d.Clause,
            WhoLines = string.Join('\n', d.Who),
            Text = d.Text,
            Frequency = d.Frequency,
            MeasureLines = PlanWords.Join(d.Measures),
        }));
        edition.Bodies.AddRange(file.Bodies.Select((b, i) => new PlanBody
        {
            CommuneId = communeId, EditionId = edition.Id, Position = i, Key = b.Id, Clause = b.Clause, Name = b.Name, Role = b.Role,
        }));
    }
}
