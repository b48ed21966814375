#!/usr/bin/env python3
"""Fit the weights of ConfidenceModel from scored claims.

    fit-confidence.py CLAIMS.jsonl RIGHT.jsonl

CLAIMS is what `vedette extract` wrote; each line of RIGHT is {"id": claim id, "right": true or false}. Features are read from
`rules`, so that the program and this tool cannot differ. Prints weights for ConfidenceModel.cs, and the expected
calibration error of a leave-one-report-out fit. Standard library only.
"""
import json
import math
import sys
from collections import defaultdict

FEATURES = ['head:weak', 'head:elided', 'head:compound', 'status:default', 'status:inherited', 'voice:own', 'voice:carried', 'voice:near-name', 'actor:unknown', 'modality:hedged']
PRIOR = [1.5, -0.8, -0.3, 0.0, -0.4, -0.4, -0.3, -0.4, -0.8, -1.5, 0.0]  # intercept first; what a reader would expect without data
STRENGTH = 4.0


def features(claim):
    rules = claim['rules']
    return [1.0] + [float(any(r == f or r.startswith(f + ':') for r in rules)) for f in FEATURES]


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def fit(rows):
    """Logistic regression with a Gaussian prior around PRIOR, by gradient steps."""
    w = PRIOR[:]
    for _ in range(3000):
        gradient = [STRENGTH * (p - v) for p, v in zip(PRIOR, w)]
        for x, y in rows:
            error = y - sigmoid(sum(a * b for a, b in zip(w, x)))
            for i, a in enumerate(x):
                gradient[i] += error * a
        w = [v + 0.01 * g for v, g in zip(w, gradient)]
    return w


def main(claims_file, right_file):
    claims = [json.loads(line) for line in open(claims_file, encoding='utf-8')]
    right = {r['id']: bool(r['right']) for r in map(json.loads, open(right_file, encoding='utf-8'))}
    by_report = defaultdict(list)
    for c in claims:
        if c['id'] in right:
            by_report[c['report']['id']].append((features(c), float(right[c['id']])))
    rows = [r for group in by_report.values() for r in group]
    for name, value in zip(['intercept', *FEATURES], fit(rows)):
        print(f'{name:18}{value:7.2f}')
    bins = defaultdict(list)
    for report, group in by_report.items():
        w = fit([r for other, rs in by_report.items() if other != report for r in rs])
        for x, y in group:
            p = sigmoid(sum(a * b for a, b in zip(w, x)))
            bins[min(9, int(p * 10))].append((p, y))
    error = sum(abs(sum(p for p, _ in b) - sum(y for _, y in b)) for b in bins.values()) / len(rows)
    print(f'{len(rows)} claims, calibration error {error:.3f}')


if __name__ == '__main__':
    main(*sys.argv[1:])
