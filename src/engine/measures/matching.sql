-- grain: a fact that fits the filter in the variable `filter`, with what it changes
-- reads: credited, enrolment, filter_product, filter_participant, filter_customer, filter_tag
-- why: team and segment follow the roster of the day on which a fact counts; of a sale that is shared only the share counts
create view matching as
select
  enrolment.enrolment, enrolment.participant, standing.counts_on, standing.known_on,
  standing.sale_id, standing.product, standing.customer, standing.tag,
  standing.rows * standing.parts as rows, coalesce(standing.quantity * standing.parts, 0) as quantity,
  coalesce(standing.value * standing.parts, 0) as value
from credited standing
join enrolment
  on enrolment.participant = standing.participant
  and standing.counts_on >= enrolment.from_day and standing.counts_on < enrolment.until_day
where standing.is_sale = getvariable('is_sale')
  and (getvariable('every_product')
    or standing.product in (select product from filter_product where filter = getvariable('filter'))
    or (getvariable('no_product') and standing.product is null))
  and (getvariable('every_participant')
    or standing.participant in (select participant from filter_participant where filter = getvariable('filter')))
  and (getvariable('every_customer')
    or standing.customer in (select customer from filter_customer where filter = getvariable('filter'))
    or (getvariable('no_customer') and coalesce(standing.customer, '') = ''))
  and (getvariable('every_tag')
    or standing.tag in (select tag::tag from filter_tag where filter = getvariable('filter')))
  and (getvariable('every_quantity')
    or within_ranges(standing.sold_quantity, getvariable('quantity_lows'), getvariable('quantity_highs')))
  and (getvariable('every_value')
    or within_ranges(standing.sold_value, getvariable('value_lows'), getvariable('value_highs')));
