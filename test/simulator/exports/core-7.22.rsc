# 2024-01-02 10:00:00 by RouterOS 7.20.8
# software id = AAAA-0000
#
/disk
set slot1 slot=data
/interface bridge
add name=bridge1 vlan-filtering=yes
/interface ethernet
set [ find default-name=qsfp28-1-1 ] comment=spine
/interface eoip
add !keepalive local-address=10.0.0.1 mac-address=02:00:00:00:00:07 name=\
    eoip1 remote-address=10.0.0.2 tunnel-id=7
/interface wireguard
add listen-port=13231 mtu=1420 name=wg0
/interface vlan
add interface=bridge1 name=office vlan-id=10
/interface vrrp
add interface=office name=vip priority=200 vrid=10
/interface list
add name=MGMT
/routing bgp instance
add as=65001 disabled=no name=main router-id=10.0.0.1
/routing ospf instance
add disabled=no name=v2 router-id=10.0.0.1
/routing ospf area
add disabled=no instance=v2 name=backbone
/routing table
add disabled=no fib name=guest
/interface bridge port
add bridge=bridge1 interface=ether1 pvid=10
add bridge=bridge1 interface=eoip1
/interface bridge vlan
add bridge=bridge1 tagged=bridge1,eoip1 vlan-ids=10
/interface list member
add interface=office list=MGMT
/interface wireguard peers
add allowed-address=10.8.0.2/32 interface=wg0 name=laptop public-key=\
    "bmV2ZXIgdXNlZCBieSBhbnlib2R5IGFueXdoZXJlIQ=="
/ip address
add address=192.0.2.1/24 interface=office network=192.0.2.0
/ip firewall filter
add action=fasttrack-connection chain=forward connection-state=\
    established,related hw-offload=yes
/ip firewall mangle
add action=mark-routing chain=prerouting in-interface=office \
    new-routing-mark=guest
/ip route
add blackhole disabled=no distance=220 dst-address=198.51.100.0/24
add disabled=no dst-address=0.0.0.0/0 gateway=192.0.2.254 routing-table=guest
/ipv6 address
add address=2001:db8::1 advertise=no interface=office
/routing bgp connection
add disabled=no instance=main local.role=ebgp name=peer remote.address=\
    192.0.2.9/32 remote.as=65002
/routing ospf interface-template
add area=backbone disabled=no interfaces=office passive
/system identity
set name=core
/system scheduler
add interval=1h name=hourly on-event="/log info \"a; b\"" policy=read,write \
    start-date=2025-08-15 start-time=17:15:00
